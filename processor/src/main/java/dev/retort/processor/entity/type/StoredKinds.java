package dev.retort.processor.entity.type;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;
import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import dev.retort.processor.entity.hibernate.HibernateProfile;
import dev.retort.processor.entity.view.AnnotationView;
import dev.retort.processor.entity.view.Annotations;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The JDBC type of an attribute that names none: the Java type's own, changed by {@code @Lob} and the like. */
final class StoredKinds {
    private static final Set<String> DATES = Set.of("java.util.Date", "java.util.Calendar");

    /** Ordinals up to this many constants fit a {@code tinyint}. */
    private static final int MAX_TINYINT_CONSTANTS = 128;

    private final Elements elements;
    private final AnnotationView view;
    private final HibernateProfile profile;

    StoredKinds(Elements elements, AnnotationView view, HibernateProfile profile) {
        this.elements = elements;
        this.view = view;
        this.profile = profile;
    }

    JavaKind of(BasicAttribute attribute, JavaShape shape) {
        if (attribute.role() == ColumnRole.VERSION) {
            return zoned(attribute, shape.kind());
        }
        if (shape.enumeration() != null) {
            return shape.kind().as(ofEnum(attribute, shape.enumeration()));
        }
        if (DATES.contains(shape.className())) {
            return temporal(attribute);
        }
        JavaKind kind = zoned(attribute, shape.kind());
        boolean lob = attribute.role().mayBeLob() && attribute.annotations().has(JPA, "Lob");
        return kind.as(national(attribute, lob ? lob(kind.code()) : kind.code()));
    }

    private JdbcCode ofEnum(BasicAttribute attribute, TypeElement enumeration) {
        VariableElement value = valueField(enumeration);
        if (value != null) {
            return switch (value.asType().getKind()) {
                case DECLARED -> JdbcCode.VARCHAR;
                case BYTE -> JdbcCode.TINYINT;
                default -> JdbcCode.SMALLINT;
            };
        }
        boolean named = attribute
                .annotations()
                .find(JPA, attribute.role().jpaAnnotation("Enumerated"))
                .filter(each -> each.constant("value").equals("STRING"))
                .isPresent();
        if (named) {
            return JdbcCode.ENUM;
        }
        return EnumValues.names(enumeration).size() > MAX_TINYINT_CONSTANTS ? JdbcCode.SMALLINT : JdbcCode.TINYINT;
    }

    /** The field with {@code @EnumeratedValue}; null where the enum has none. */
    @Nullable
    VariableElement valueField(TypeElement enumeration) {
        if (!profile.storesEnumeratedValues()) {
            return null;
        }
        return ElementFilter.fieldsIn(enumeration.getEnclosedElements()).stream()
                .filter(field -> view.of(field).has(JPA, "EnumeratedValue"))
                .findFirst()
                .orElse(null);
    }

    private static JavaKind temporal(BasicAttribute attribute) {
        String precision = attribute
                .annotations()
                .find(JPA, attribute.role().jpaAnnotation("Temporal"))
                .map(each -> each.constant("value"))
                .orElse("");
        return switch (precision) {
            case "DATE" -> JavaKind.DATE;
            case "TIME" -> JavaKind.TIME;
            default -> JavaKind.TIMESTAMP;
        };
    }

    /** By default, Hibernate stores the offset if the database can, and the instant otherwise. Both use the column type of an instant. */
    private static JavaKind zoned(BasicAttribute attribute, JavaKind kind) {
        boolean time = kind.equals(JavaKind.ZONED_TIME);
        if (!time && !kind.equals(JavaKind.ZONED)) {
            return kind;
        }
        String storage = attribute
                .annotations()
                .find(HIBERNATE, "TimeZoneStorage")
                .filter(each -> attribute.role() != ColumnRole.MAP_KEY)
                .map(each -> each.constant("value"))
                .orElse("");
        if (storage.equals("COLUMN") && attribute.role() == ColumnRole.ELEMENT) {
            // An element has no second column.
            storage = "NORMALIZE";
        }
        return switch (storage) {
            case "NORMALIZE" -> kind.as(time ? JdbcCode.TIME : JdbcCode.TIMESTAMP);
            case "NATIVE" -> kind.as(time ? JdbcCode.TIME_WITH_TIMEZONE : JdbcCode.TIMESTAMP_WITH_TIMEZONE);
            default -> kind.as(time ? JdbcCode.TIME_UTC : JdbcCode.TIMESTAMP_UTC);
        };
    }

    private static JdbcCode lob(JdbcCode code) {
        return switch (code) {
            case CHAR, VARCHAR -> JdbcCode.CLOB;
            case VARBINARY -> JdbcCode.BLOB;
            default -> code;
        };
    }

    private JdbcCode national(BasicAttribute attribute, JdbcCode code) {
        return switch (code) {
            case CHAR -> isNational(attribute) ? JdbcCode.NCHAR : code;
            case VARCHAR -> isNational(attribute) ? JdbcCode.NVARCHAR : code;
            case CLOB -> isNational(attribute) ? JdbcCode.NCLOB : code;
            default -> code;
        };
    }

    private boolean isNational(BasicAttribute attribute) {
        Element ofMember = elements.getPackageOf(attribute.member());
        Annotations ofPackage = view.of(ofMember);
        return attribute.annotations().locate(HIBERNATE, "Nationalized").isPresent()
                || ofPackage.has(HIBERNATE, "Nationalized");
    }
}
