package org.yandu.ui.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// The places that a reader jumped from, to go back to and forward again.
final class JumpHistory {

  private static final int LONGEST = 200;

  private final Deque<Integer> before = new ArrayDeque<>();
  private final Deque<Integer> after = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
  private final ReadOnlyBooleanWrapper canGoForward =
      new ReadOnlyBooleanWrapper(this, "canGoForward");

  ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }

  /// A jump leaves this place.
  void leave(int place) {
    if (before.isEmpty() || before.peek() != place) {
      before.push(place);
    }
    if (before.size() > LONGEST) {
      before.removeLast();
    }
    after.clear();
    update();
  }

  /// The place before this one; empty if there is none.
  Optional<Integer> back(int place) {
    return step(before, after, place);
  }

  Optional<Integer> forward(int place) {
    return step(after, before, place);
  }

  void clear() {
    before.clear();
    after.clear();
    update();
  }

  private Optional<Integer> step(Deque<Integer> from, Deque<Integer> to, int place) {
    Optional<Integer> target = Optional.ofNullable(from.poll());
    target.ifPresent(_ -> to.push(place));
    update();
    return target;
  }

  private void update() {
    canGoBack.set(!before.isEmpty());
    canGoForward.set(!after.isEmpty());
  }
}
