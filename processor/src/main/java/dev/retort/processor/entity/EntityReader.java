package dev.retort.processor.entity;

import dev.retort.ConstraintNames;
import dev.retort.Naming;
import dev.retort.processor.entity.Binders.Pending;
import dev.retort.processor.entity.code.Code;
import dev.retort.processor.entity.model.Classes;
import dev.retort.processor.entity.model.CompositeTypes;
import dev.retort.processor.entity.model.Embeddables;
import dev.retort.processor.entity.model.EntityClass;
import dev.retort.processor.entity.model.Model;
import dev.retort.processor.entity.naming.ConstraintNamer;
import dev.retort.processor.entity.naming.Namer;
import dev.retort.processor.entity.type.BasicTypes;
import dev.retort.processor.entity.validation.BeanValidation;
import dev.retort.processor.entity.view.View;
import dev.retort.processor.entity.xml.MappedElements;
import dev.retort.processor.entity.xml.MappingFiles;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads entities, as source or as class files, and builds the schema that Hibernate would create for them. One reader serves one
 * round of javac; it is not thread-safe.
 *
 * <pre>{@code
 * Reading reading = new EntityReader(elements, types, code, Naming.AUTO, ConstraintNames.READABLE)
 *         .read(roundEnvironment.getRootElements());
 * }</pre>
 */
public final class EntityReader {
    private final Elements elements;
    private final Types types;
    private final Code code;
    private final Naming naming;
    private final ConstraintNames constraintNames;
    private final MappingFiles files;

    /** A reader of the classes of a compilation, with the names that a history wants. */
    public EntityReader(Elements elements, Types types, Code code, Naming naming, ConstraintNames constraintNames) {
        this(elements, types, code, naming, constraintNames, MappingFiles.NONE);
    }

    private EntityReader(
            Elements elements,
            Types types,
            Code code,
            Naming naming,
            ConstraintNames constraintNames,
            MappingFiles files) {
        this.elements = elements;
        this.code = code;
        this.types = types;
        this.naming = naming;
        this.constraintNames = constraintNames;
        this.files = files;
    }

    /** The same reader with mapping files. The classes that they map have to be given like any others. */
    public EntityReader with(MappingFiles files) {
        return new EntityReader(elements, types, code, naming, constraintNames, files);
    }

    /**
     * Reads the entities among some classes and the classes nested in them, and the entities that these extend or refer to.
     *
     * @param roots the classes of a history; converters among them apply to its entities
     * @return the schema with what there is to say about it; never an exception for a wrong mapping
     */
    public Reading read(Collection<? extends Element> roots) {
        Set<TypeElement> classes = new LinkedHashSet<>();
        roots.forEach(root -> collect(root, classes));
        return read(classes);
    }

    private static void collect(Element element, Set<TypeElement> classes) {
        if (element instanceof TypeElement type && classes.add(type)) {
            ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> collect(nested, classes));
        }
    }

    private Reading read(Set<TypeElement> types) {
        MappedElements mapped = new MappedElements(elements, this.types, files);
        Classes classes = new Classes(elements, this.types, new View(elements, mapped::of));
        Namer namer = Namer.of(naming, elements);
        Context context = new Context(
                new Model(classes, types),
                new Embeddables(
                        classes,
                        types.stream().filter(classes::isEmbeddable).toList(),
                        new CompositeTypes(classes, code, types)),
                namer,
                ConstraintNamer.of(constraintNames),
                new BasicTypes(elements, this.types, classes.view(), code, types),
                new BeanValidation(elements, this.types, classes.view(), files.isValidated()),
                new Findings(),
                new Origins(),
                new ArrayList<>(),
                new Tables(namer, mapped.unitSchema()),
                new LinkedHashMap<>());
        mapped.problems().forEach(each -> context.findings().add(each.problem(), each.element(), each.text()));
        Schema schema = new Reader(context).read();
        return new Reading(
                schema,
                context.origins(),
                new Renames(context).all(),
                context.facts(),
                new SchemaBuilder(context).untyped(),
                context.findings().all(),
                context.findings().remarks());
    }

    /** The steps of one reading, in the order in which each finds what it needs. */
    private static final class Reader {
        private final Context context;
        private final Binders binders;

        Reader(Context context) {
            this.context = context;
            this.binders = new Binders(context);
        }

        Schema read() {
            EntityTables tables = new EntityTables(context);
            for (EntityClass entity : context.model().entities()) {
                context.bindings().put(entity, tables.bind(entity));
            }
            context.entities().stream()
                    .filter(binding -> binding.parent() == null)
                    .forEach(root -> {
                        new Discriminator(context).bind(root);
                        new SoftDeletes(context).bind(root);
                    });
            context.entities().forEach(binders.keys()::bind);
            context.entities().forEach(binders.attributes()::bindAll);
            bindToOnes();
            bindPlurals();
            context.entities().forEach(new Discriminator(context)::requireInSubclass);
            context.entities().forEach(new NaturalIds()::bind);
            context.entities().forEach(new DuplicateColumns(context)::check);
            context.entities().forEach(new PartitionKeys()::bind);
            context.entities().forEach(new DatabaseFacts(context)::check);
            context.entities().forEach(new AuditTables(context)::bind);
            context.entities().forEach(new HistoryTables(context)::bind);
            new ValidatedColumns(context).apply();
            binders.coded().forEach(new JsonChecks(binders)::bind);
            Generators generators = new Generators(context);
            binders.generatedIds().forEach(generators::bind);
            return new SchemaBuilder(context).build(generators.sequences());
        }

        /** Those with columns of their own first: the keys of joined subclasses come before those that are shared. */
        private void bindToOnes() {
            List<Pending> shared = new ArrayList<>();
            for (Pending pending : List.copyOf(binders.pending())) {
                if (pending.property().kind() == Property.Kind.TO_ONE) {
                    if (binders.toOnes().sharesKey(pending.holder(), pending.attribute())) {
                        shared.add(pending);
                    } else {
                        binders.toOnes().bind(pending);
                    }
                }
            }
            binders.keys().addForeignKeysToParents();
            shared.forEach(binders.toOnes()::bind);
        }

        /** The owning sides first, the last of them before the others, as Hibernate does; then those that they hold. */
        private void bindPlurals() {
            List<Pending> owning = new ArrayList<>();
            List<Pending> inverse = new ArrayList<>();
            for (Pending pending : binders.pending()) {
                if (pending.property().kind() == Property.Kind.PLURAL) {
                    (Plurals.mappedBy(pending.attribute()).isBlank() ? owning : inverse).add(pending);
                }
            }
            Collections.reverse(owning);
            owning.forEach(binders.plurals()::bind);
            inverse.forEach(binders.plurals()::bind);
        }
    }
}
