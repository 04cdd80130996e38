package dev.retort.processor.entity.key;

import dev.retort.processor.entity.model.ClassQueries;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Tells what a generator class needs in the database: what Hibernate's class above it does, unless its own code decides that. */
record GeneratorClasses(ClassQueries classes) {
    private static final String HIBERNATE = "org.hibernate.";

    /** What Hibernate's schema creation calls. Without it, a generator uses at most what is there already. */
    private static final String EXPORTS = "registerExportables";

    /** Methods of Hibernate's generators that decide on names, sizes and kinds; {@code generate} is not among them. */
    private static final Pattern DECIDES =
            Pattern.compile("configure|initialize|" + EXPORTS + "|(?:determine|build|requires|resolve).*");

    /** A generator by its Java name, nested or not; empty for one of Hibernate's short names, such as {@code enhanced-sequence}. */
    Optional<TypeElement> named(String name) {
        return name.contains(".")
                ? Optional.ofNullable(classes.elements().getTypeElement(name.replace('$', '.')))
                : Optional.empty();
    }

    /** The name of Hibernate's class that decides what a generator needs; empty where the code of another class does. */
    Optional<String> decider(TypeElement generator) {
        for (TypeElement each : withSuperclasses(generator).toList()) {
            String name = each.getQualifiedName().toString();
            if (name.startsWith(HIBERNATE)) {
                return Optional.of(name);
            }
            if (methods(each).anyMatch(method -> DECIDES.matcher(method).matches())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether Hibernate's schema creation gets something to create from a generator. */
    boolean exports(TypeElement generator) {
        return withSuperclasses(generator)
                .anyMatch(each -> each.getQualifiedName().toString().startsWith(HIBERNATE)
                        || methods(each).anyMatch(EXPORTS::equals));
    }

    private Stream<TypeElement> withSuperclasses(TypeElement type) {
        return Stream.concat(Stream.of(type), classes.superclasses(type).stream());
    }

    private static Stream<String> methods(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .map(method -> method.getSimpleName().toString());
    }
}
