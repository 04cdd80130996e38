package dev.retort.processor.wording;

import java.util.Locale;

/** The kind of object that an operation is about. */
public enum ObjectKind {
    TABLE(false),
    VIEW(false),
    SCHEMA(false),
    SEQUENCE(false),
    COLUMN(false),
    PRIMARY_KEY(true),
    UNIQUE_CONSTRAINT(true),
    FOREIGN_KEY(true),
    CHECK(true),
    CONSTRAINT(true),
    INDEX(true),
    SQL(false),
    JAVA_CODE(false),
    OPERATION(false);

    private final boolean constraintOrIndex;

    ObjectKind(boolean constraintOrIndex) {
        this.constraintOrIndex = constraintOrIndex;
    }

    /** Whether it is a key, another constraint or an index of a table. */
    public boolean isConstraintOrIndex() {
        return constraintOrIndex;
    }

    /** Within a sentence: {@code foreign key}. */
    @Override
    public String toString() {
        return switch (this) {
            case SQL -> "SQL";
            case JAVA_CODE -> "Java code";
            default -> name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
