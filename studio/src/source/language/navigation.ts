import type * as Monaco from 'monaco-editor/editor';
import { documentOf } from './documents.js';
import { declarationOf, namedAt, namedIn } from './named.js';

/** From a code, fact or total to where it is declared. */
export const definitions: Monaco.languages.DefinitionProvider = {
  provideDefinition: (model, position) => {
    const named = namedAt(model, position);
    const range = named && declarationOf(model, named.address);
    return range && { uri: model.uri, range };
  },
};

/** Every place that names the code, fact or total at a position. */
export const references: Monaco.languages.ReferenceProvider = {
  provideReferences: (model, position) => {
    const named = namedAt(model, position);
    if (!named) return [];
    return namedIn(model)
      .filter(({ address }) => address === named.address)
      .map(({ range }) => ({ uri: model.uri, range }));
  },
};

/** What is named at a position, by its title: 指标 21 可再生能源利用率. */
export const hovers: Monaco.languages.HoverProvider = {
  provideHover: (model, position) => {
    const named = namedAt(model, position);
    const document = documentOf(model);
    if (!named || !document) return null;
    return { range: named.range, contents: [{ value: `**${document.nameOf(named.address)}**` }] };
  },
};
