package dev.retort.processor.entity.view;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What all uses of an annotation have in common.
 *
 * @param javax whether it is of the platform before {@code jakarta}
 * @param name the name without its package: {@code Column}, {@code DialectOverride.Check}
 * @param members its members by name
 * @param container whether its {@code value} holds annotations of its own package, as {@code JoinColumns} does
 */
record AnnotationType(
        TypeElement element,
        AnnotationFamily family,
        boolean javax,
        String name,
        Map<String, ExecutableElement> members,
        boolean container) {

    static AnnotationType of(TypeElement element, Elements elements) {
        String packageName = elements.getPackageOf(element).getQualifiedName().toString();
        String qualified = element.getQualifiedName().toString();
        AnnotationFamily family = AnnotationFamily.ofPackage(packageName);
        Map<String, ExecutableElement> members = new LinkedHashMap<>();
        boolean container = false;
        for (ExecutableElement member : ElementFilter.methodsIn(element.getEnclosedElements())) {
            String memberName = member.getSimpleName().toString();
            members.put(memberName, member);
            container |=
                    memberName.equals("value") && holdsAnnotationsOf(packageName, member.getReturnType(), elements);
        }
        String name =
                qualified.startsWith(packageName + '.') ? qualified.substring(packageName.length() + 1) : qualified;
        return new AnnotationType(element, family, packageName.startsWith("javax."), name, members, container);
    }

    private static boolean holdsAnnotationsOf(String packageName, TypeMirror type, Elements elements) {
        return type instanceof ArrayType array
                && array.getComponentType() instanceof DeclaredType component
                && component.asElement().getKind() == ElementKind.ANNOTATION_TYPE
                && elements.getPackageOf(component.asElement())
                        .getQualifiedName()
                        .contentEquals(packageName);
    }
}
