package dev.retort.processor.entity.code;

import java.util.List;
import java.util.Optional;

/** An argument that replaces an object of the caller and defines the results of its methods. */
public interface ArgumentStub {
    /** The result of a method; empty if unknown. */
    Optional<Object> call(String method, List<Object> arguments);
}
