import { ThrottledFault, TransientFault } from '../../shared/lambda/errors.ts';

/** The services that may fail. */
export const SERVICES = ['table', 'bucket', 'mail', 'other'] as const;
export type Service = (typeof SERVICES)[number];

/** The process is gone: what it was doing is not finished, and nothing of it acts any more. */
export class Crashed extends Error {
  override readonly name = 'Crashed';
}

/** A fault that a service has for some calls. `afterwards`: the call does its work, and only its answer is lost. */
export type Fault = {
  readonly service: Service;
  readonly calls: number;
  readonly kind: 'throttled' | 'failed';
  readonly afterwards: boolean;
};

/** What was injected, in numbers. */
export type Injected = { throttled: number; failed: number; lostAnswers: number; crashes: number };

export const NOTHING_INJECTED: Injected = { throttled: 0, failed: 0, lostAnswers: 0, crashes: 0 };

/** Stands between one process and its services. */
export type Trouble = {
  readonly begin: (fault: Fault) => void;
  /** Lets the process die at its n-th call from now, after or before the call did its work. */
  readonly crashAfter: (calls: number, afterwards: boolean) => void;
  readonly isDead: () => boolean;
  /** No more faults. */
  readonly end: () => void;
  /** The functions of a service, each behind the trouble. */
  readonly behind: <T extends object>(service: Service, port: T) => T;
};

/** Trouble that counts what it injects. */
export const troubleOf = (injected: Injected): Trouble => {
  let faults: Fault[] = [];
  let crash: { calls: number; readonly afterwards: boolean } | undefined;
  let dead = false;

  const die = (): never => {
    if (!dead) injected.crashes += 1;
    dead = true;
    throw new Crashed('The process is gone.');
  };
  const faultFor = (service: Service): Fault | undefined => {
    const index = faults.findIndex((fault) => fault.service === service);
    const found = faults[index];
    if (found === undefined) return undefined;
    faults = faults.flatMap((fault, at) =>
      at !== index ? [fault] : fault.calls > 1 ? [{ ...fault, calls: fault.calls - 1 }] : [],
    );
    return found;
  };
  const thrown = ({ kind, afterwards }: Fault): Error => {
    if (afterwards) injected.lostAnswers += 1;
    else injected[kind] += 1;
    return kind === 'throttled' ? new ThrottledFault('Too many.') : new TransientFault('Not now.');
  };
  const call = async (service: Service, act: () => unknown): Promise<unknown> => {
    if (dead) die();
    const dies = crash !== undefined && --crash.calls <= 0 ? crash : undefined;
    if (dies?.afterwards === false) die();
    const fault = faultFor(service);
    if (fault !== undefined && !fault.afterwards) throw thrown(fault);
    const answer = await act();
    if (dies !== undefined || dead) die();
    if (fault !== undefined) throw thrown(fault);
    return answer;
  };
  return {
    begin: (fault) => {
      faults.push(fault);
    },
    crashAfter: (calls, afterwards) => {
      crash = { calls, afterwards };
    },
    isDead: () => dead,
    end: () => {
      faults = [];
      crash = undefined;
    },
    behind: (service, port) =>
      Object.fromEntries(
        Object.entries(port).map(([name, value]) => [
          name,
          typeof value === 'function' ? (...given: unknown[]) => call(service, () => value(...given)) : value,
        ]),
      ) as typeof port,
  };
};
