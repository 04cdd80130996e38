package dev.retort.processor.entity.xml;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.AnnotationValueVisitor;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** The value of an annotation's member that stands in a mapping file: of a type that {@link AnnotationValue} allows. */
record XmlValue(Object value) implements AnnotationValue {

    @Override
    public Object getValue() {
        return value;
    }

    @Override
    @SuppressWarnings("unchecked") // An array is a list of values.
    public <R, P> R accept(AnnotationValueVisitor<R, P> visitor, P parameter) {
        if (value instanceof Boolean bool) {
            return visitor.visitBoolean(bool, parameter);
        } else if (value instanceof Integer number) {
            return visitor.visitInt(number, parameter);
        } else if (value instanceof String text) {
            return visitor.visitString(text, parameter);
        } else if (value instanceof TypeMirror type) {
            return visitor.visitType(type, parameter);
        } else if (value instanceof VariableElement constant) {
            return visitor.visitEnumConstant(constant, parameter);
        } else if (value instanceof AnnotationMirror annotation) {
            return visitor.visitAnnotation(annotation, parameter);
        } else if (value instanceof List<?> values) {
            return visitor.visitArray((List<? extends AnnotationValue>) values, parameter);
        }
        return visitor.visitUnknown(this, parameter);
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
