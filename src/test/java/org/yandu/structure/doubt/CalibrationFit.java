package org.yandu.structure.doubt;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yandu.model.Doubt;

/// Fits the weights of [Calibration] to test issues whose truth is known and prints its table: for
/// each kind of decision a logistic regression of being wrong on the strengths of its cues, with a
/// penalty on large weights. Cues that hardly ever occur or hardly weigh anything are left out.
///
/// Arguments: `.txt` or `.pdf`, then folders of issues.
final class CalibrationFit {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /// Penalty on the square of a weight; on the bias much less.
  private static final double PENALTY = 2;

  private static final double BIAS_PENALTY = 0.02;
  private static final int ROUNDS = 60;
  private static final int FEWEST = 3;
  private static final double LEAST = 0.3;

  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> wrong = new ArrayList<>();

  private CalibrationFit() {}

  public static void main(String[] arguments) throws IOException {
    Map<Doubt.Kind, CalibrationFit> fits = new EnumMap<>(Doubt.Kind.class);
    for (int i = 1; i < arguments.length; i++) {
      for (Path issue : JudgedIssues.in(Path.of(arguments[i]), arguments[0])) {
        JudgedIssues.read(issue).ifPresent(read -> read.places().forEach(one -> add(fits, one)));
      }
    }
    fits.forEach((kind, fit) -> fit.print(kind));
  }

  private static void add(Map<Doubt.Kind, CalibrationFit> fits, JudgedIssues.Judged judged) {
    judged
        .decision()
        .ifPresent(decision -> {
          CalibrationFit fit =
              fits.computeIfAbsent(Calibration.group(decision.kind()), _ -> new CalibrationFit());
          double[] row = new double[Cue.COUNT + 1];
          row[Cue.COUNT] = 1;
          for (Cue cue : Cue.values()) {
            row[cue.ordinal()] = decision.strength(cue);
          }
          fit.rows.add(row);
          fit.wrong.add(judged.place().isWrong());
        });
  }

  private void print(Doubt.Kind kind) {
    boolean[] used = new boolean[Cue.COUNT + 1];
    used[Cue.COUNT] = true;
    for (int i = 0; i < Cue.COUNT; i++) {
      int cue = i;
      used[i] = rows.stream().filter(row -> row[cue] > 0).count() >= FEWEST;
    }
    double[] weights = fit(used);
    for (int i = 0; i < Cue.COUNT; i++) {
      used[i] &= Math.abs(weights[i]) >= LEAST;
    }
    weights = fit(used);
    long errors = wrong.stream().filter(one -> one).count();
    OUT.printf("        // %d places, %d wrong%n", rows.size(), errors);
    OUT.printf(Locale.ROOT, "        case %s -> new Weights(%.1f)", kind, weights[Cue.COUNT]);
    for (Cue cue : Cue.values()) {
      if (used[cue.ordinal()]) {
        OUT.printf(Locale.ROOT, ".and(Cue.%s, %.1f)", cue, weights[cue.ordinal()]);
      }
    }
    OUT.println(";");
  }

  /// Newton's method.
  private double[] fit(boolean[] used) {
    int size = Cue.COUNT + 1;
    double[] weights = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] system = new double[size][size + 1];
      for (int i = 0; i < size; i++) {
        double penalty = i == Cue.COUNT ? BIAS_PENALTY : PENALTY;
        system[i][i] = used[i] ? penalty : 1;
        system[i][size] = used[i] ? -penalty * weights[i] : 0;
      }
      for (int r = 0; r < rows.size(); r++) {
        addTo(system, rows.get(r), used, weights, wrong.get(r));
      }
      double[] step = solve(system);
      for (int i = 0; i < size; i++) {
        weights[i] += step[i];
      }
    }
    return weights;
  }

  private static void addTo(
      double[][] system, double[] row, boolean[] used, double[] weights, boolean error) {
    double sum = 0;
    for (int i = 0; i < row.length; i++) {
      sum += row[i] * weights[i];
    }
    double expected = 1 / (1 + Math.exp(-sum));
    double curvature = expected * (1 - expected);
    for (int i = 0; i < row.length; i++) {
      if (used[i] && row[i] != 0) {
        system[i][row.length] += row[i] * ((error ? 1 : 0) - expected);
        for (int k = 0; k < row.length; k++) {
          system[i][k] += used[k] ? curvature * row[i] * row[k] : 0;
        }
      }
    }
  }

  /// Gauss's elimination; the system is positive definite.
  private static double[] solve(double[][] system) {
    int size = system.length;
    for (int i = 0; i < size; i++) {
      for (int k = i + 1; k < size; k++) {
        double factor = system[k][i] / system[i][i];
        for (int j = i; factor != 0 && j <= size; j++) {
          system[k][j] -= factor * system[i][j];
        }
      }
    }
    double[] solution = new double[size];
    for (int i = size - 1; i >= 0; i--) {
      double rest = system[i][size];
      for (int j = i + 1; j < size; j++) {
        rest -= system[i][j] * solution[j];
      }
      solution[i] = rest / system[i][i];
    }
    return solution;
  }
}
