package dev.retort.processor.entity.code;

/**
 * A static field whose value is not known, but which one it is: {@code VarcharJdbcType.INSTANCE}.
 *
 * @param owner the qualified name of its class
 */
public record StaticField(String owner, String name) {}
