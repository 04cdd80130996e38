package custom;

import java.time.LocalDate;

public class Interval {
    private final LocalDate from;
    private final LocalDate to;

    public Interval(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }
}
