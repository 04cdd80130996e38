package dev.retort.processor.entity.code;

import java.util.List;
import java.util.Optional;

/** An argument that stands for an object of the caller's: it says what its methods give. */
public interface Stub {
    /** What a method gives; empty where that is not known. */
    Optional<Object> call(String method, List<Object> arguments);
}
