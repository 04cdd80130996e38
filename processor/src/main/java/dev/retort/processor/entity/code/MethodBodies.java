package dev.retort.processor.entity.code;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Where the bodies of methods are: in sources, or in class files. */
public interface MethodBodies {
    /**
     * What a method gives; empty where its body is not here.
     *
     * @param self what it is called on; {@link NullValue#NULL} for a static one
     */
    Optional<Object> run(ExecutableElement method, Object self, List<Object> arguments);

    /** The body of a method in the class body of an enum constant; empty if it has none. */
    Optional<Object> runOwn(Instance constant, String method, List<Object> arguments);

    /** The constants of an enum; empty where its body is not here. */
    Optional<List<Instance>> constants(TypeElement enumeration);
}
