import { describe, expect, it } from 'vitest';
import { readStyles } from '../../shared/documents/docx-style.ts';
import { openStyles, type StylePart } from '../../shared/documents/docx-style-part.ts';
import { elementsOf, parseXml } from '../../shared/documents/xml-tree.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const part = (inner: string): Uint8Array => bytesOf(`<?xml version="1.0"?><w:styles>${inner}</w:styles>`);
const DEFAULT =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:sz w:val="22"/></w:rPr></w:style>';
const GRID =
  '<w:style w:type="table" w:styleId="Grid"><w:tcPr><w:shd w:val="clear" w:fill="C0C0C0"/></w:tcPr></w:style>';
const WHITE = '<w:style w:type="character" w:styleId="White"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>';

const idsUnder = ({ root }: StylePart): readonly (string | undefined)[] =>
  elementsOf(root).map(({ attributes }) => attributes.styleId);

describe('styles of a DOCX', () => {
  it('parses a style that is no default only when it is asked for', () => {
    const styles = openStyles(part(DEFAULT + GRID + WHITE));
    expect(idsUnder(styles)).toEqual(['Normal']);
    expect(styles.style('Grid')).toEqual(parseXml(bytesOf(GRID)));
    expect(styles.style('White')).toEqual(parseXml(bytesOf(WHITE)));
    expect(styles.style('Other')).toBeUndefined();
  });

  it('leaves out the styles that Word only knows by name', () => {
    const latent = '<w:latentStyles w:count="1"><w:lsdException w:name="heading 1"/></w:latentStyles>';
    expect(idsUnder(openStyles(part(latent + DEFAULT)))).toEqual(['Normal']);
    expect(idsUnder(openStyles(part(`<w:latentStyles w:count="0"/>${DEFAULT}`)))).toEqual([undefined, 'Normal']);
  });

  it('reads the whole part where a comment could hide a tag', () => {
    const hidden = openStyles(part(`${DEFAULT}<!-- <w:style w:styleId="White"> -->${WHITE}<!-- </w:style> -->`));
    expect(idsUnder(hidden)).toEqual(['Normal', 'White']);
    expect(hidden.style('White')).toBeUndefined();
  });

  it('reads the whole part where CDATA could hide a tag', () => {
    expect(idsUnder(openStyles(part(`<w:x><![CDATA[<w:style w:styleId="a">]]></w:x>${WHITE}`)))).toEqual([
      undefined,
      'White',
    ]);
  });

  it('keeps a style within a style where it stands', () => {
    const nested = `<w:style w:styleId="Outer">${WHITE}</w:style>`;
    expect(idsUnder(openStyles(part(nested)))).toEqual(['Outer']);
  });

  it('throws on a style that is no XML when it is asked for', () => {
    const styles = openStyles(part('<w:style w:styleId="Broken"><w:rPr></w:style>'));
    expect(() => styles.style('Broken')).toThrow();
  });

  it('lays a style that was apart over the one that it is based on', () => {
    const based = '<w:style w:styleId="Big"><w:basedOn w:val="White"/><w:rPr><w:sz w:val="40"/></w:rPr></w:style>';
    const { look } = readStyles(part(DEFAULT + based + WHITE)).of('Big');
    expect(look).toEqual({ colour: [255, 255, 255], size: 20 });
  });

  it('knows the shading of a table style that was apart', () => {
    expect(readStyles(part(DEFAULT + GRID)).of('Grid').shadesTable).toBe(true);
  });
});
