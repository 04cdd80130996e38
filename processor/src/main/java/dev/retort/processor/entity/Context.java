package dev.retort.processor.entity;

import dev.retort.processor.diff.Fact;
import dev.retort.processor.entity.model.Classes;
import dev.retort.processor.entity.model.Embeddables;
import dev.retort.processor.entity.model.EntityClass;
import dev.retort.processor.entity.model.Model;
import dev.retort.processor.entity.naming.ConstraintNamer;
import dev.retort.processor.entity.naming.Namer;
import dev.retort.processor.entity.type.BasicTypes;
import dev.retort.processor.entity.validation.BeanValidation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * What the parts of one reading share.
 *
 * @param facts what the values of columns mean, filled as the schema is built
 * @param bindings the entities bound so far, superclasses first
 */
record Context(
        Model model,
        Embeddables embeddables,
        Namer namer,
        ConstraintNamer constraintNamer,
        BasicTypes types,
        BeanValidation validation,
        Findings findings,
        Origins origins,
        List<Fact> facts,
        Tables tables,
        Map<EntityClass, EntityBinding> bindings) {

    Classes classes() {
        return model.classes();
    }

    /** All entities, superclasses first. */
    Collection<EntityBinding> entities() {
        return bindings.values();
    }

    /** The entity that a type is. */
    Optional<EntityBinding> entity(TypeMirror type) {
        return model.entity(type).map(bindings::get);
    }
}
