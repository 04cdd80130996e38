package dev.retort.processor.entity.key;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;
import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.binding.GeneratedColumn;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.finding.Finding;
import dev.retort.processor.entity.finding.UnreadGenerator;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.Annotations;
import dev.retort.schema.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads how ids are generated ({@code @GeneratedValue}, {@code @NativeGenerator}, {@code @GenericGenerator}, {@code @IdGeneratorType}, {@code
 * @CollectionId}) and adds the
 * identity column, the sequence or the table that the generator needs.
 */
public final class IdGenerators {
    private final GeneratorAnnotations annotations;
    private final GeneratorSequences sequences;
    private final GeneratorTables tables;
    private final GeneratorClasses classes;
    private final ReadingContext context;

    public IdGenerators(ReadingContext context) {
        this.context = context;
        this.classes = new GeneratorClasses(context.classes());
        this.annotations = new GeneratorAnnotations(context);
        this.sequences = new GeneratorSequences(context);
        this.tables = new GeneratorTables(context);
    }

    /** The sequences of all columns bound so far. */
    public List<Sequence> sequences() {
        return sequences.all();
    }

    /** Adds what the generator of a column needs. */
    public void bind(GeneratedColumn id) {
        Annotations own = id.attribute().annotations();
        Optional<Annotation> collectionId = own.find(HIBERNATE, "CollectionId");
        Optional<Annotation> nativeGenerator = own.find(HIBERNATE, "NativeGenerator");
        Optional<Annotation> value = id.attribute().find("GeneratedValue");
        if (collectionId.isPresent()) {
            bindCollectionId(id, collectionId.get().string("generator"));
        } else if (nativeGenerator.isPresent()) {
            sequences.addNative(id, nativeGenerator.get().annotation("sequenceForm"));
        } else if (!own.annotatedWith(HIBERNATE, "IdGeneratorType").isEmpty()) {
            own.annotatedWith(HIBERNATE, "IdGeneratorType").stream()
                    .flatMap(each -> each.meta().find(HIBERNATE, "IdGeneratorType").stream())
                    .flatMap(each -> each.type("value").stream())
                    .findFirst()
                    .ifPresent(type -> bindStrategy(id, "", type.toString(), Map.of()));
        } else if (value.isPresent()) {
            bindGeneratedValue(id, value.get().constant("strategy"), value.get().string("generator"));
        }
    }

    private void bindGeneratedValue(GeneratedColumn id, String strategy, String generator) {
        switch (isDecidedByGenerator(id, generator) ? "AUTO" : strategy) {
            case "IDENTITY" -> asIdentity(id);
            case "SEQUENCE" -> sequences.add(id, annotations.find(id, JPA, "SequenceGenerator", generator), generator);
            case "TABLE" -> tables.add(id, annotations.find(id, JPA, "TableGenerator", generator), generator);
            case "UUID" -> {}
            default -> bindAuto(id, generator);
        }
    }

    /** Before 7.0, a strategy is for a generator that nothing defines. */
    private boolean isDecidedByGenerator(GeneratedColumn id, String generator) {
        return !context.profile().findsGeneratorsByPlace()
                && (annotations.find(id, JPA, "SequenceGenerator", generator).isPresent()
                        || annotations
                                .find(id, JPA, "TableGenerator", generator)
                                .isPresent()
                        || generic(id, generator).isPresent());
    }

    /** Before 7.0, the strategy of the id counts where that of the generator is {@code identity}. */
    private Optional<Annotation> generic(GeneratedColumn id, String name) {
        return annotations
                .find(id, HIBERNATE, "GenericGenerator", name)
                .filter(each -> context.profile().findsGeneratorsByPlace()
                        || !each.string("strategy").equals("identity"));
    }

    private void bindCollectionId(GeneratedColumn id, String generator) {
        switch (generator) {
            case "increment", "uuid", "uuid2", "guid", "org.hibernate.id.UUIDGenerator" -> {}
            case "sequence" -> sequences.add(id, Optional.empty(), "");
            default -> {
                Optional<Annotation> table = annotations.find(id, JPA, "TableGenerator", generator);
                if (table.isPresent()) {
                    tables.add(id, table, generator);
                } else {
                    sequences.add(id, annotations.find(id, JPA, "SequenceGenerator", generator), generator);
                }
            }
        }
    }

    private void bindAuto(GeneratedColumn id, String name) {
        Optional<Annotation> sequence = annotations.find(id, JPA, "SequenceGenerator", name);
        Optional<Annotation> table = annotations.find(id, JPA, "TableGenerator", name);
        Optional<Annotation> generic = generic(id, name);
        String type = context.profile().generatesIdsByDeclaredType()
                ? declaredType(id.attribute().member())
                : id.attribute().type().toString();
        if (sequence.isPresent()) {
            sequences.add(id, sequence, name);
        } else if (table.isPresent()) {
            tables.add(id, table, name);
        } else if (generic.isPresent()) {
            bindGeneric(id, generic.get());
        } else if (!name.equals("increment") && !type.equals("java.util.UUID") && !type.equals("java.lang.String")) {
            sequences.add(id, Optional.empty(), name);
        }
    }

    /** The type as written. To Hibernate, an id of a type variable is no UUID, even if the entity binds the variable to {@code UUID}. */
    private static String declaredType(Element member) {
        return member instanceof ExecutableElement getter
                ? getter.getReturnType().toString()
                : member.asType().toString();
    }

    private void bindGeneric(GeneratedColumn id, Annotation generator) {
        String type = generator.type("type").map(Object::toString).orElse("");
        String strategy = type.isEmpty() || type.equals("org.hibernate.generator.Generator")
                ? generator.string("strategy")
                : type;
        Map<String, String> parameters = new LinkedHashMap<>();
        generator.annotations("parameters").forEach(each -> parameters.put(each.string("name"), each.string("value")));
        bindStrategy(id, generator.string("name"), strategy, parameters);
    }

    /** Adds what a class of Hibernate or a subclass of one needs. */
    private void bindStrategy(GeneratedColumn id, String name, String strategy, Map<String, String> parameters) {
        Optional<TypeElement> type = classes.named(strategy);
        Optional<String> decider = type.isEmpty() ? Optional.of(strategy) : type.flatMap(classes::decider);
        switch (decider.orElse("")) {
            case "identity", "org.hibernate.id.IdentityGenerator" -> asIdentity(id);
            case "native" -> sequences.addNative(id, name, parameters);
            case "sequence", "enhanced-sequence", "org.hibernate.id.enhanced.SequenceStyleGenerator" ->
                sequences.add(id, name, parameters);
            case "table", "enhanced-table", "org.hibernate.id.enhanced.TableGenerator" ->
                tables.add(id, name, parameters);
            case "" -> type.ifPresent(each -> context.findings().add(unread(id, each)));
            default -> {}
        }
    }

    private UnreadGenerator unread(GeneratedColumn id, TypeElement type) {
        return new UnreadGenerator(
                new Finding(
                        Problem.UNREADABLE_GENERATOR,
                        "%s is generated by %s, whose code determines the sequence or table that it uses. Retort does not run it, and a wrong guess would drop what it uses. Create what it needs in a revision, as with op.createSequence(…)"
                                .formatted(id.attribute(), type.getSimpleName()),
                        id.attribute().member()),
                classes.exports(type));
    }

    private static void asIdentity(GeneratedColumn id) {
        id.table().change(id.column(), column -> column.with(column.column().asIdentity()));
    }
}
