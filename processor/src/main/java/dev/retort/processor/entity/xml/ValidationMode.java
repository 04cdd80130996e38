package dev.retort.processor.entity.xml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The validation mode of a persistence unit. */
final class ValidationMode {
    private static final List<String> MODES =
            List.of("jakarta.persistence.validation.mode", "javax.persistence.validation.mode");

    private static final String APPLIES = "hibernate.validator.apply_to_ddl";

    private ValidationMode() {}

    /** Whether constraints are checked at most when entities are written: {@code <validation-mode>CALLBACK} or {@code NONE}. */
    static boolean keepsOutOfSchema(XmlElement unit) {
        String mode = unit.textOf("validation-mode")
                .or(() -> MODES.stream()
                        .flatMap(name -> property(unit, name).stream())
                        .findFirst())
                .orElse("AUTO")
                .toUpperCase(Locale.ROOT);
        boolean applied = mode.contains("AUTO") || mode.contains("DDL");
        return !applied || property(unit, APPLIES).filter("false"::equals).isPresent();
    }

    private static Optional<String> property(XmlElement unit, String name) {
        return unit.children("properties").stream()
                .flatMap(all -> all.children("property").stream())
                .filter(each -> each.attribute("name").filter(name::equals).isPresent())
                .flatMap(each -> each.attribute("value").stream())
                .findFirst();
    }
}
