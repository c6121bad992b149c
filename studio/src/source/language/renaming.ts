import type * as Monaco from 'monaco-editor/editor';
import { documentOf } from './documents.js';
import { namedAt } from './named.js';

const nowhere: Monaco.IRange = { startLineNumber: 1, startColumn: 1, endLineNumber: 1, endColumn: 1 };

/** Another code for what is named at a position: the table's own command, which fixtures follow too. */
export const renaming: Monaco.languages.RenameProvider = {
  resolveRenameLocation: (model, position) => {
    const named = namedAt(model, position);
    const document = documentOf(model);
    if (!named || !document?.writing) return { range: nowhere, text: '', rejectReason: ' ' };
    const { range, key } = named;
    return document.agrees ? { range, text: key } : { range, text: key, rejectReason: document.writing.unfinished };
  },
  provideRenameEdits: (model, position, key) => {
    const named = namedAt(model, position);
    const writing = documentOf(model)?.writing;
    if (!named || !writing) return { edits: [] };
    const refused = writing.rename(named.address, key.normalize('NFKC').trim());
    // The document was changed, and the text follows it.
    return refused === null ? { edits: [] } : { edits: [], rejectReason: refused };
  },
};
