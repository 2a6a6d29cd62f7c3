package org.yandu.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.yandu.cli.WindowRequest;
import org.yandu.library.LibraryOpening;
import org.yandu.library.LibraryThread;

/// What stands ready before JavaFX does: the library is opened while the toolkit starts.
///
/// @param instance empty for a picture, which may be taken beside an open window
/// @param failed is told in one sentence why the program ends without what was asked of it
record DesktopStart(
    WindowRequest request,
    LibraryThread library,
    CompletableFuture<LibraryOpening> opening,
    Optional<SingleInstance> instance,
    Consumer<String> failed) {}
