package dev.retort.dialect.sql;

/** How a database continues a sequence at a number that it computes. */
@FunctionalInterface
public interface SequenceContinuation {
    /**
     * The statement: {@code alter sequence booking_seq restart with (select …)}.
     *
     * @param sequence the name as SQL
     * @param query a query of that number, as {@code next_val}
     */
    String sql(String sequence, String query);
}
