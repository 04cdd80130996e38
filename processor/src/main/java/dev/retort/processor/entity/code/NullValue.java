package dev.retort.processor.entity.code;

/** Stands for Java's {@code null} among the values of code. */
public enum NullValue {
    NULL
}
