package dev.retort.processor.entity;

import dev.retort.ConstraintNames;
import dev.retort.Naming;
import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.entity.binding.DeferredBindings;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.code.CodeEvaluator;
import dev.retort.processor.entity.finding.Findings;
import dev.retort.processor.entity.hibernate.HibernateProfile;
import dev.retort.processor.entity.model.ClassQueries;
import dev.retort.processor.entity.model.CompositeTypes;
import dev.retort.processor.entity.model.Embeddables;
import dev.retort.processor.entity.model.EntityModel;
import dev.retort.processor.entity.naming.ConstraintNamer;
import dev.retort.processor.entity.naming.Namer;
import dev.retort.processor.entity.table.MappedTables;
import dev.retort.processor.entity.table.MemberOrigins;
import dev.retort.processor.entity.type.BasicTypes;
import dev.retort.processor.entity.validation.BeanValidation;
import dev.retort.processor.entity.view.AnnotationView;
import dev.retort.processor.entity.xml.MappedElements;
import dev.retort.processor.entity.xml.MappingFiles;
import dev.retort.processor.spi.ConstraintNaming;
import dev.retort.processor.spi.TableAndColumnNaming;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
 * EntitySchema reading = new EntityReader(elements, types, code, Naming.AUTO, ConstraintNames.READABLE)
 *         .read(roundEnvironment.getRootElements());
 * }</pre>
 */
public final class EntityReader {
    private final Elements elements;
    private final Types types;
    private final CodeEvaluator code;
    private final Naming naming;
    private final ConstraintNames constraintNames;
    private final MappingFiles files;
    private final HibernateProfile profile;
    private final Optional<TableAndColumnNaming> ownNames;
    private final Optional<ConstraintNaming> ownConstraintNames;

    /** A reader of the classes of a compilation, with the names that a history wants. */
    public EntityReader(
            Elements elements, Types types, CodeEvaluator code, Naming naming, ConstraintNames constraintNames) {
        this(
                elements,
                types,
                code,
                naming,
                constraintNames,
                MappingFiles.NONE,
                HibernateProfile.NEWEST,
                Optional.empty(),
                Optional.empty());
    }

    private EntityReader(
            Elements elements,
            Types types,
            CodeEvaluator code,
            Naming naming,
            ConstraintNames constraintNames,
            MappingFiles files,
            HibernateProfile profile,
            Optional<TableAndColumnNaming> ownNames,
            Optional<ConstraintNaming> ownConstraintNames) {
        this.elements = elements;
        this.code = code;
        this.types = types;
        this.naming = naming;
        this.constraintNames = constraintNames;
        this.files = files;
        this.profile = profile;
        this.ownNames = ownNames;
        this.ownConstraintNames = ownConstraintNames;
    }

    /** The same reader with mapping files. The classes that they map have to be given like any others. */
    public EntityReader with(MappingFiles files) {
        return new EntityReader(
                elements, types, code, naming, constraintNames, files, profile, ownNames, ownConstraintNames);
    }

    /** The same reader by the rules of a version of Hibernate; the newest where it is not told. */
    public EntityReader with(HibernateProfile profile) {
        return new EntityReader(
                elements, types, code, naming, constraintNames, files, profile, ownNames, ownConstraintNames);
    }

    /** The same reader with the project's own rules for names, where it has some. */
    public EntityReader named(Optional<TableAndColumnNaming> names, Optional<ConstraintNaming> constraints) {
        return new EntityReader(elements, types, code, naming, constraintNames, files, profile, names, constraints);
    }

    /**
     * Reads the entities among some classes and the classes nested in them, and the entities that these extend or refer to.
     *
     * @param roots the classes of a history; converters among them apply to its entities
     * @return the schema with what there is to say about it; never an exception for a wrong mapping
     */
    public EntitySchema read(Collection<? extends Element> roots) {
        Set<TypeElement> classes = new LinkedHashSet<>();
        roots.forEach(root -> collect(root, classes));
        return read(classes);
    }

    private static void collect(Element element, Set<TypeElement> classes) {
        if (element instanceof TypeElement type && classes.add(type)) {
            ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> collect(nested, classes));
        }
    }

    private EntitySchema read(Set<TypeElement> types) {
        MappedElements mapped = new MappedElements(elements, this.types, files);
        ClassQueries classes = new ClassQueries(elements, this.types, new AnnotationView(elements, mapped::of));
        Namer implied = Namer.of(naming, elements, profile);
        Namer namer = ownNames.map(implied::with).orElse(implied);
        ConstraintNamer impliedConstraints = ConstraintNamer.of(constraintNames);
        ReadingContext context = new ReadingContext(
                profile,
                new EntityModel(classes, types),
                new Embeddables(
                        classes,
                        profile.readsEmbeddableSubclasses()
                                ? types.stream().filter(classes::isEmbeddable).toList()
                                : List.of(),
                        new CompositeTypes(classes, code, types)),
                namer,
                ownConstraintNames.map(impliedConstraints::with).orElse(impliedConstraints),
                new BasicTypes(elements, this.types, classes.view(), code, types, profile),
                new BeanValidation(elements, this.types, classes.view(), files.isValidated(), profile),
                files,
                new Findings(),
                new MemberOrigins(),
                new ArrayList<>(),
                new MappedTables(namer, mapped.unitSchema()),
                new LinkedHashMap<>(),
                new DeferredBindings());
        mapped.problems().forEach(each -> context.findings().add(each.problem(), each.element(), each.text()));
        new UnreadMappings(context).remark();
        Schema schema = new MappingSteps(context).schema();
        List<DeclaredRename> renames = new RenamedFromReader(context).all();
        new UnwritableNames(context).check(schema, renames);
        return new EntitySchema(
                schema,
                context.origins(),
                MemberRoles.of(context),
                renames,
                context.facts(),
                new SchemaBuilder(context).untyped(),
                context.findings().generators(),
                context.findings().all(),
                context.findings().remarks());
    }
}
