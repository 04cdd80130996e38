package dev.retort.processor.entity.binding;

import dev.retort.problem.Problem;
import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.processor.entity.finding.Findings;
import dev.retort.processor.entity.hibernate.HibernateProfile;
import dev.retort.processor.entity.model.ClassQueries;
import dev.retort.processor.entity.model.Embeddables;
import dev.retort.processor.entity.model.EntityClass;
import dev.retort.processor.entity.model.EntityModel;
import dev.retort.processor.entity.naming.ConstraintNamer;
import dev.retort.processor.entity.naming.Namer;
import dev.retort.processor.entity.table.MappedTables;
import dev.retort.processor.entity.table.MemberOrigins;
import dev.retort.processor.entity.type.BasicTypes;
import dev.retort.processor.entity.validation.BeanValidation;
import dev.retort.processor.entity.xml.MappingFiles;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * What the parts of one reading share.
 *
 * @param files the mapping files
 * @param profile the rules of the version of Hibernate
 * @param facts what the values of columns mean, filled as the schema is built
 * @param bindings the entities bound so far, superclasses first
 * @param deferred the attributes and columns that later steps complete
 */
public record ReadingContext(
        HibernateProfile profile,
        EntityModel model,
        Embeddables embeddables,
        Namer namer,
        ConstraintNamer constraintNamer,
        BasicTypes types,
        BeanValidation validation,
        MappingFiles files,
        Findings findings,
        MemberOrigins origins,
        List<ValueSemantics> facts,
        MappedTables tables,
        Map<EntityClass, EntityBinding> bindings,
        DeferredBindings deferred) {

    public ClassQueries classes() {
        return model.classes();
    }

    /** All entities, superclasses first. */
    public Collection<EntityBinding> entities() {
        return bindings.values();
    }

    /** The entity that a type is. */
    public Optional<EntityBinding> entity(TypeMirror type) {
        return model.entity(type).map(bindings::get);
    }

    /**
     * Notes that an association refers to what is no entity.
     *
     * @param relation the association and its verb: {@code Booking.guest refers to}
     * @param remedy how to map it where the type is a value
     */
    public void notAnEntity(Element member, String relation, TypeMirror type, String remedy) {
        Optional<String> file = files.hbmFileOf(type.toString());
        findings.add(
                Problem.TARGET_NOT_AN_ENTITY,
                member,
                file.isEmpty()
                        ? "%s %s, which is not an entity, so there is no key to refer to. Annotate %s with @Entity, or %s."
                                .formatted(relation, type, type, remedy)
                        : "%s %s, which %s maps. Retort does not read Hibernate's own mapping files, so the key to refer to is not known. Convert the file to orm.xml:  mvn org.hibernate.tool:hibernate-tools-maven:hbm2orm   and name the result in persistence.xml with <mapping-file>."
                                .formatted(relation, type, file.get()));
    }
}
