package dev.retort.processor.entity.type;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.code.KotlinStub;
import dev.retort.processor.entity.hibernate.HibernateProfile;
import dev.retort.processor.entity.type.Converters.Conversion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** The checks by which Hibernate keeps other values than those of an enum or a converted boolean out of a column. */
final class TypeChecks {
    private static final Map<String, List<String>> BOOLEAN_CONVERTERS = Map.of(
            "org.hibernate.type.YesNoConverter", List.of("N", "Y"),
            "org.hibernate.type.TrueFalseConverter", List.of("F", "T"),
            "org.hibernate.type.NumericBooleanConverter", List.of("0", "1"));

    private final StoredKinds kinds;
    private final CodeValues values;
    private final HibernateProfile profile;
    private final List<String> checks = new ArrayList<>();
    private final List<TypeRemark> remarks = new ArrayList<>();

    TypeChecks(StoredKinds kinds, CodeValues values, HibernateProfile profile) {
        this.kinds = kinds;
        this.values = values;
        this.profile = profile;
    }

    List<String> checks() {
        return checks;
    }

    List<TypeRemark> remarks() {
        return remarks;
    }

    /**
     * Finds the checks of a column that is not an array.
     *
     * @param shape the shape of the attribute itself, before a conversion; empty where it has none
     * @param code the JDBC type of the column
     * @param explicit whether an annotation names that type
     */
    void add(
            BasicAttribute attribute,
            Optional<JavaShape> shape,
            @Nullable Conversion conversion,
            JdbcCode code,
            boolean explicit) {
        TypeElement enumeration = shape.map(JavaShape::enumeration).orElse(null);
        boolean bool =
                shape.filter(each -> each.kind().equals(JavaKind.BOOLEAN)).isPresent();
        if (conversion != null) {
            if (bool || (enumeration != null && profile.checksConvertedEnums())) {
                converted(attribute, enumeration, conversion, code);
            }
        } else if (enumeration != null) {
            enumeration(attribute, enumeration, code);
        } else if (bool && explicit && profile.checksBooleansAsNumbersAndCharacters()) {
            bool(code);
        }
    }

    private void enumeration(BasicAttribute attribute, TypeElement enumeration, JdbcCode code) {
        VariableElement value = kinds.valueField(enumeration);
        if (value != null) {
            add(
                    attribute,
                    values.ofField(enumeration, value.getSimpleName().toString(), code.isText()),
                    KotlinStub.isOf(enumeration)
                            ? hidden(enumeration)
                            : "the values of @EnumeratedValue in " + enumeration.getSimpleName() + " are computed");
        } else if (code.isInteger()) {
            checks.add(EnumValues.ordinals(enumeration));
        } else if (code.isText()) {
            checks.add(EnumValues.in(EnumValues.names(enumeration)));
        }
    }

    /** Hibernate takes the numeric and the character form of a boolean that it knows itself, and checks these two. */
    private void bool(JdbcCode code) {
        if (code == JdbcCode.TINYINT) {
            checks.add("{0} in (0,1)");
        } else if (code == JdbcCode.CHAR) {
            checks.add(EnumValues.in(List.of("F", "T")));
        }
    }

    private void converted(
            BasicAttribute attribute, @Nullable TypeElement enumeration, Conversion conversion, JdbcCode code) {
        if (!code.isInteger() && !code.isText()) {
            return;
        }
        List<String> known = BOOLEAN_CONVERTERS.get(conversion.name());
        if (known == null) {
            TypeElement converter = conversion.converter();
            add(
                    attribute,
                    enumeration == null
                            ? values.ofBooleans(converter, code.isText())
                            : values.ofEnum(enumeration, converter, code.isText()),
                    KotlinStub.isOf(converter)
                            ? hidden(converter)
                            : converter.getSimpleName() + " computes the values in code that Retort can't follow");
        } else {
            checks.add(code.isText() ? EnumValues.in(known) : "{0} in (" + String.join(",", known) + ")");
        }
    }

    private static String hidden(TypeElement type) {
        return type.getSimpleName() + " computes the values in Kotlin, and kapt does not show its code";
    }

    private void add(BasicAttribute attribute, Optional<String> check, String why) {
        check.ifPresentOrElse(checks::add, () -> remark(attribute, why));
    }

    private void remark(BasicAttribute attribute, String why) {
        remarks.add(new TypeRemark(
                Problem.UNREADABLE_CHECK,
                "The column of %s gets no check of its values: %s.".formatted(attribute.name(), why)
                        + " A schema created by Hibernate has such a check; nothing depends on it."
                        + " To add it, use @Check(constraints = \"… in ('…', '…')\")"));
    }
}
