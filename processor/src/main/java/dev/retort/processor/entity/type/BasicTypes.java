package dev.retort.processor.entity.type;

import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.code.CodeEvaluator;
import dev.retort.processor.entity.hibernate.DatabaseTypes;
import dev.retort.processor.entity.hibernate.HibernateProfile;
import dev.retort.processor.entity.type.Converters.Conversion;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.AnnotationView;
import dev.retort.schema.ColumnType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Tells the columns of basic attributes. */
public final class BasicTypes {
    private static final int DEFAULT_LENGTH = 255;

    private final JavaShapes shapes;
    private final TypeRegistrations registrations;
    private final Converters converters;
    private final StoredKinds kinds;
    private final TypeDescriptors descriptors;
    private final CodeValues values;
    private final AnnotationView view;
    private final HibernateProfile profile;

    /**
     * Over the classes of a compilation.
     *
     * @param code the code of user types, descriptors and converters
     * @param classes the classes of the persistence unit; converters among them with {@code autoApply} count, and what they and
     *     their packages register
     * @param profile the rules of the version of Hibernate
     */
    public BasicTypes(
            Elements elements,
            Types types,
            AnnotationView view,
            CodeEvaluator code,
            Collection<TypeElement> classes,
            HibernateProfile profile) {
        this.shapes = new JavaShapes(elements, types);
        this.registrations = new TypeRegistrations(elements, view, classes);
        this.converters = new Converters(types, view, classes, registrations.converters());
        this.kinds = new StoredKinds(elements, view, profile);
        this.descriptors = new TypeDescriptors(code, types);
        this.values = new CodeValues(code);
        this.view = view;
        this.profile = profile;
    }

    /**
     * The column of an attribute.
     *
     * @throws UnmappedTypeException if the type of the column is unknown and there is no {@code columnDefinition}
     */
    public ColumnFacts of(BasicAttribute attribute) throws UnmappedTypeException {
        try {
            return read(attribute);
        } catch (UnmappedTypeException e) {
            if (attribute.definition().isEmpty()) {
                throw e;
            }
            ColumnType type = new ColumnType.Definition(attribute.definition());
            return new ColumnFacts(type, type, List.of(), List.of(), Optional.empty());
        }
    }

    private ColumnFacts read(BasicAttribute attribute) throws UnmappedTypeException {
        Conversion conversion = converters.of(attribute).orElse(null);
        Optional<TypeElement> userType = conversion == null ? userType(attribute) : Optional.empty();
        if (userType.isPresent()) {
            return facts(
                    attribute,
                    userType(attribute, userType.get()),
                    new TypeChecks(kinds, values, profile),
                    Optional.empty());
        }
        JdbcCode explicit = ExplicitTypes.code(attribute, descriptors);
        Optional<JavaShape> domain = domain(attribute, conversion != null || explicit != null);
        if (conversion == null) {
            refuseElements(attribute, domain);
        }
        JavaShape shape = stored(attribute, conversion, domain, explicit != null);
        JavaKind kind = kinds.of(attribute, shape);
        JdbcCode code = registered(attribute, explicit == null ? kind.code() : explicit);
        boolean text = shapes.isString(attribute.type());
        ColumnSize size = ColumnSize.of(attribute.column(), attribute.annotations(), attribute.limits(), text);
        ColumnType type = code.group() == JdbcCode.Group.ENUM
                ? enumeration(attribute, shape, size, code)
                : SizedTypes.of(code, kind, size, profile);

        TypeChecks checks = new TypeChecks(kinds, values, profile);
        Optional<AttributeSemantics> meaning = ValueSemanticsReader.of(attribute, domain, conversion, code, kinds);
        if (shape.element() != null) {
            return array(attribute, new ColumnType.Array(type, size.arrayLength()), size, meaning);
        }
        checks.add(attribute, domain, conversion, code, explicit != null);
        return facts(attribute, type, checks, meaning);
    }

    private ColumnFacts array(
            BasicAttribute attribute, ColumnType.Array array, ColumnSize size, Optional<AttributeSemantics> meaning) {
        ColumnType own =
                new DatabaseTypes(profile).ofArray(array, size.length() == null ? DEFAULT_LENGTH : size.length());
        ColumnType type = ColumnFacts.defined(attribute.definition(), own);
        return new ColumnFacts(type, array, List.of(), List.of(), meaning);
    }

    /** Refuses a value that is stored in a composite type: that is known only once its attributes are. */
    private void refuseStruct(BasicAttribute attribute) throws UnmappedTypeException {
        Optional<Annotation> struct = StructTypes.of(attribute.annotations(), attribute.type(), view);
        if (struct.isPresent()) {
            throw new UnmappedTypeException(
                    Problem.UNREADABLE_TYPE,
                    "%s is stored in a composite type, %s, which Retort cannot read."
                                    .formatted(attribute.name(), struct.get())
                            + " Create it in a revision, op.execute(\"create type …\"), and state the type:"
                            + " @Column(columnDefinition = \"%s\")"
                                    .formatted(struct.get().string("name")));
        }
    }

    /** Refuses an array of values that a user type or a descriptor is registered for. */
    private void refuseElements(BasicAttribute attribute, Optional<JavaShape> domain) throws UnmappedTypeException {
        TypeMirror element = domain.map(JavaShape::element).orElse(null);
        if (element != null
                && (registrations.userType(element).isPresent()
                        || registrations.descriptor(element).isPresent())) {
            throw ExplicitTypes.unreadable(attribute, "elements of the registered type " + element);
        }
    }

    /** The JDBC type that a class or package puts in the place of one. */
    private JdbcCode registered(BasicAttribute attribute, JdbcCode code) throws UnmappedTypeException {
        Optional<TypeElement> registered = registrations.jdbcType(code);
        if (registered.isEmpty() || ExplicitTypes.locate(attribute, "JdbcType").isPresent()) {
            return code;
        }
        TypeElement descriptor = registered.get();
        return ShippedTypes.code(descriptor.getQualifiedName().toString())
                .or(() -> descriptors.ofJdbcType(descriptor))
                .orElseThrow(() -> ExplicitTypes.unreadable(attribute, "the registered " + descriptor));
    }

    private Optional<TypeElement> userType(BasicAttribute attribute) {
        return ExplicitTypes.locate(attribute, "Type")
                .flatMap(each -> each.type("value"))
                .flatMap(TypeDescriptors::element)
                .or(() -> attribute.role() == ColumnRole.VERSION
                        ? Optional.empty()
                        : registrations.userType(attribute.type()));
    }

    /** The column of a user type: the SQL type that it returns, with the size from {@code @Column}. */
    private ColumnType userType(BasicAttribute attribute, TypeElement userType) throws UnmappedTypeException {
        Optional<JdbcCode> code = descriptors.ofUserType(userType);
        if (code.isEmpty()) {
            throw ExplicitTypes.unreadable(
                    attribute,
                    ExplicitTypes.locate(attribute, "Type")
                            .map(Object::toString)
                            .orElse("the registered user type " + userType));
        }
        ColumnSize size = ColumnSize.of(
                attribute.column(), attribute.annotations(), attribute.limits(), shapes.isString(attribute.type()));
        return SizedTypes.of(code.get(), JavaKind.SERIALIZABLE, size, profile);
    }

    private Optional<JavaShape> domain(BasicAttribute attribute, boolean isOptional) throws UnmappedTypeException {
        if (!isOptional) {
            refuseStruct(attribute);
        }
        Optional<Annotation> descriptor = ExplicitTypes.locate(attribute, "JavaType");
        if (descriptor.isPresent()) {
            return Optional.of(ExplicitTypes.shape(attribute, descriptor.get(), descriptors));
        }
        Optional<TypeElement> registered = registrations.descriptor(attribute.type());
        if (registered.isPresent()) {
            return Optional.of(descriptors
                    .shape(registered.get(), attribute.type())
                    .orElseThrow(() -> ExplicitTypes.unreadable(attribute, "the registered " + registered.get())));
        }
        boolean lob = attribute.annotations().has(JPA, "Lob");
        Optional<JavaShape> shape = shapes.of(attribute.type(), lob);
        if (shape.isEmpty() && !isOptional) {
            throw new UnmappedTypeException(
                    Problem.UNMAPPED_TYPE,
                    "%s has the type %s, which is neither a basic type nor an embeddable, so its column is not known."
                                    .formatted(attribute.name(), attribute.type())
                            + " Make it an @Embeddable, give it a converter (@Convert(converter = …)), state its type"
                            + " (@JdbcTypeCode(SqlTypes.JSON), @Column(columnDefinition = \"…\")), or exclude it with @Transient");
        }
        return shape;
    }

    /** The shape that goes into the column: what a converter gives, or else the attribute's own. */
    private JavaShape stored(
            BasicAttribute attribute, @Nullable Conversion conversion, Optional<JavaShape> domain, boolean explicit)
            throws UnmappedTypeException {
        if (conversion == null) {
            JavaShape opaque =
                    JavaShape.of(JavaKind.SERIALIZABLE, attribute.type().toString());
            // An array that is to be something else is so as a whole: the numbers of its elements don't count.
            return domain.filter(shape -> shape.element() == null || !explicit).orElse(opaque);
        }
        Optional<JavaShape> relational = shapes.of(conversion.relational(), true);
        if (relational.isEmpty()) {
            throw new UnmappedTypeException(
                    Problem.UNMAPPED_TYPE,
                    "%s is converted to %s, which no column can store. Let %s return a basic type, such as String"
                            .formatted(
                                    attribute.name(),
                                    conversion.relational(),
                                    conversion.converter().getSimpleName()));
        }
        boolean elementwise =
                domain.map(JavaShape::element).isPresent() && !converters.applies(conversion, attribute.type());
        return elementwise
                ? new JavaShape(
                        relational.get().kind(),
                        relational.get().className(),
                        relational.get().enumeration(),
                        conversion.relational())
                : relational.get();
    }

    private ColumnType enumeration(BasicAttribute attribute, JavaShape shape, ColumnSize size, JdbcCode code)
            throws UnmappedTypeException {
        TypeElement enumeration = shape.enumeration();
        if (enumeration == null) {
            throw new UnmappedTypeException(
                    Problem.UNMAPPED_TYPE,
                    "%s is mapped to a database enum, but its type %s is not an enum. Use another @JdbcTypeCode"
                            .formatted(attribute.name(), attribute.type()));
        }
        List<String> values = EnumValues.names(enumeration);
        if (code != JdbcCode.ENUM) {
            if (kinds.valueField(enumeration) != null) {
                throw ExplicitTypes.unreadable(attribute, "an enum type of its own with values of @EnumeratedValue");
            }
            if (code == JdbcCode.ORDINAL_ENUM) {
                // The databases with an inline enum type write it alike, and the others have none: Hibernate refuses it
                // there.
                return new ColumnType.Definition("enum " + EnumValues.list(values));
            }
            return new ColumnType.NamedEnumeration(
                    enumeration.getSimpleName().toString(),
                    code == JdbcCode.NAMED_ENUM ? values.stream().sorted().toList() : values);
        }
        int length = size.length() == null ? shape.kind().length() : size.length();
        return new ColumnType.Enumeration(values, length);
    }

    private static ColumnFacts facts(
            BasicAttribute attribute, ColumnType shape, TypeChecks found, Optional<AttributeSemantics> meaning) {
        ColumnType type = ColumnFacts.defined(attribute.definition(), shape);
        return new ColumnFacts(type, shape, found.checks(), found.remarks(), meaning);
    }
}
