package dev.retort.processor;

import static dev.retort.processor.entity.view.AnnotationFamily.RETORT;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.finding.ElementReference;
import dev.retort.processor.entity.finding.Finding;
import dev.retort.processor.entity.view.AnnotationView;
import java.lang.annotation.Annotation;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * Whether Retort's annotations can be read. {@link Element#getAnnotation} is for those alone: a member that names what does not exist throws
 * what the compiler pleases.
 */
record RetortAnnotations(Elements elements) {

    /** Whether an annotation of an element names a class or a constant that does not exist in this round. */
    boolean isUnresolved(Element element, Class<? extends Annotation> type) {
        return new AnnotationView(elements)
                .of(element)
                .find(RETORT, type.getSimpleName())
                .filter(dev.retort.processor.entity.view.Annotation::isUnresolved)
                .isPresent();
    }

    /** The problem with such an annotation, once no round can bring what it names. */
    static Finding finding(ElementReference element, Class<? extends Annotation> type) {
        return new Finding(
                Problem.UNRESOLVED_ANNOTATION,
                "@%s of %s names a class or a constant that does not exist, so the annotation can't be read. Correct the name, or put the module that has it on the class path."
                        .formatted(type.getSimpleName(), element.name()),
                element,
                type.getName());
    }
}
