package dev.retort.processor.entity;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.model.EntityClass;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.Annotations;
import dev.retort.processor.entity.xml.HbmFile;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** Remarks on mappings that Retort does not read: files in Hibernate's own format, and annotations of EclipseLink. */
record UnreadMappings(ReadingContext context) {
    private static final String ECLIPSELINK = "org.eclipse.persistence.annotations.";

    /** EclipseLink's annotations that add or change tables and columns. */
    private static final Set<String> OF_SCHEMA = Set.of(
            "Array",
            "BasicCollection",
            "BasicMap",
            "CollectionTable",
            "Convert",
            "Converter",
            "Converters",
            "Index",
            "Indexes",
            "JoinField",
            "MapKeyConvert",
            "Multitenant",
            "ObjectTypeConverter",
            "ObjectTypeConverters",
            "PrimaryKey",
            "SerializedConverter",
            "StructConverter",
            "Structure",
            "TenantDiscriminatorColumn",
            "TenantDiscriminatorColumns",
            "TenantTableDiscriminator",
            "Transformation",
            "TypeConverter",
            "TypeConverters",
            "VariableOneToOne",
            "WriteTransformer",
            "WriteTransformers");

    /** Remarks on all of them. */
    void remark() {
        context.files().hbmFiles().forEach(this::remark);
        for (EntityClass entity : context.model().entities()) {
            remark(entity.annotations(), entity.type(), entity::toString);
            for (Attribute attribute : entity.attributes()) {
                remark(attribute.annotations(), attribute.member(), () -> entity + "." + attribute.name());
            }
        }
    }

    private void remark(HbmFile file) {
        context.findings()
                .remark(
                        Problem.HBM_FILE,
                        context.classes().elements().getPackageElement(""),
                        ("%s maps %s in Hibernate's own format, which Retort does not read. The tables of these classes are not in the schema, and no revision"
                                        + " creates or changes them. Convert the file to orm.xml:  mvn org.hibernate.tool:hibernate-tools-maven:hbm2orm")
                                .formatted(file.path(), String.join(", ", file.classNames())));
    }

    private void remark(Annotations annotations, Element element, Supplier<String> what) {
        if (annotations.all().isEmpty()) {
            return;
        }
        String names = annotations.all().stream()
                .map(Annotation::qualifiedName)
                .filter(name -> name.startsWith(ECLIPSELINK))
                .map(name -> name.substring(ECLIPSELINK.length()))
                .filter(OF_SCHEMA::contains)
                .distinct()
                .map(name -> "@" + name)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            context.findings()
                    .remark(
                            Problem.ECLIPSELINK_ANNOTATION,
                            element,
                            ("%s has %s of EclipseLink, which Retort does not read. The schema is that of the standard annotations alone and may differ from"
                                            + " what EclipseLink expects. Use the annotation of Jakarta Persistence, or state the column:"
                                            + " @Column(columnDefinition = \"…\")")
                                    .formatted(what.get(), names));
        }
    }
}
