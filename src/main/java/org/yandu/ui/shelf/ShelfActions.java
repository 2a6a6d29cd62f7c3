package org.yandu.ui.shelf;

import java.util.function.Consumer;
import org.yandu.model.PublicationId;

/// What the shelf asks of whoever knows the other screens.
///
/// @param open shows the publication
/// @param reimport asks for a file and gives the publication the text that comes out of it
/// @param exportNotes gives the publication's notes away as a file
/// @param importFiles asks for files and imports them
public record ShelfActions(
    Consumer<PublicationId> open,
    Consumer<PublicationId> reimport,
    Consumer<PublicationId> exportNotes,
    Runnable importFiles) {}
