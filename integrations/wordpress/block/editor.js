// The block in the editor: a place, since the card is made of the text around it once that is shown.
(({ blocks, blockEditor, element, i18n }) => {
  blocks.registerBlockType("nutgraf/card", {
    edit: () =>
      element.createElement(
        "p",
        blockEditor.useBlockProps(),
        i18n.__("The summary card stands here.", "nutgraf"),
      ),
    save: () => null,
  });
})(window.wp);
