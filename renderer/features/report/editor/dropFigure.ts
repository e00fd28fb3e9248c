import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { insertFigure } from './commands.ts';

const format = 'application/x-nianbao-figure';

/** What a row of the list of figures carries when it is dragged. */
export function carryFigure(transfer: DataTransfer, indicator: IndicatorCode): void {
  transfer.setData(format, indicator);
  transfer.effectAllowed = 'copy';
}

/** A figure that is dropped into the text stands where it was let go. */
export const dropFigure = Extension.create({
  name: 'dropFigure',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDrop(view, event) {
          const carried = IndicatorCode.safeParse(event.dataTransfer?.getData(format));
          const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (!carried.success || place === null) return false;
          const mark = { indicator: carried.data, year: null, format: null };
          const dropped = insertFigure(mark, { from: place.pos, to: place.pos })(view.state, view.dispatch);
          if (dropped) view.focus();
          return dropped;
        },
      },
    }),
  ],
});
