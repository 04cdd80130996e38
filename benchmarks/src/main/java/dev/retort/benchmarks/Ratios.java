package dev.retort.benchmarks;

import java.util.Arrays;
import java.util.List;

/**
 * What a tool took in each round, beside what plain JDBC took in the same round. The machine may be slow or fast in a round, for all of them alike.
 *
 * @param nanos what the tool took
 * @param floor what plain JDBC took
 */
record Ratios(List<Long> nanos, List<Long> floor) {
    Ratios {
        nanos = List.copyOf(nanos);
        floor = List.copyOf(floor);
    }

    /** The ratio of the middle round. */
    double median() {
        return quantile(0.5);
    }

    /** The ratio below which a part of the rounds is. */
    double quantile(double part) {
        double[] ratios = new double[nanos.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = (double) nanos.get(i) / floor.get(i);
        }
        Arrays.sort(ratios);
        return ratios[(int) Math.round(part * (ratios.length - 1))];
    }

    /** The time of the middle round, in milliseconds. */
    double milliseconds() {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElse(0L) / 1e6;
    }
}
