import { readFileSync } from 'node:fs';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { inject } from 'vitest';

// The emulator signs its own certificate. The processes that it starts trust it by themselves; this one does from here on.
setDefaultCACertificates([...getCACertificates('default'), readFileSync(inject('emulator').certificate, 'utf8')]);
