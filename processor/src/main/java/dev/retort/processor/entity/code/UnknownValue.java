package dev.retort.processor.entity.code;

/** A value that is not known, until something asks what it is. */
public enum UnknownValue {
    VALUE
}
