import { Editor } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';

declare global {
  interface Window {
    showText?: (paragraphs: readonly string[]) => void;
  }
}

/** The peer: an editor with nothing but paragraphs and undo. */
window.showText = (paragraphs) => {
  new Editor({
    element: document.body,
    extensions: [Document, Paragraph, Text, UndoRedo],
    content: {
      type: 'doc',
      content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    },
  });
};
