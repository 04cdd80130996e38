package links;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.AnyKeyJdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Remark {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Any
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminator(DiscriminatorType.STRING)
    @AnyDiscriminatorValue(discriminator = "DOC", entity = Document.class)
    @AnyDiscriminatorValue(discriminator = "TIC", entity = Ticket.class)
    @Column(name = "subject_type", length = 3, nullable = false)
    @JoinColumn(name = "subject_id", nullable = false)
    Object subject;

    @Any(optional = false)
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminator(DiscriminatorType.INTEGER)
    @AnyDiscriminatorValue(discriminator = "1", entity = Document.class)
    @AnyDiscriminatorValue(discriminator = "2", entity = Milestone.class)
    @JoinColumn(name = "target_id")
    @Column(name = "target_kind")
    Object target;

    @Any
    @AnyKeyJavaClass(Long.class)
    @JoinColumn(name = "cause_id")
    @Column(name = "cause_type")
    Object cause;

    @Any
    @AnyKeyJdbcTypeCode(SqlTypes.INTEGER)
    @AnyKeyJavaClass(Integer.class)
    @AnyDiscriminator(DiscriminatorType.CHAR)
    @AnyDiscriminatorValue(discriminator = "S", entity = Sticker.class)
    @AnyDiscriminatorValue(discriminator = "R", entity = Remark.class)
    @JoinColumn(name = "sticker_id")
    @Column(name = "sticker_type")
    Object sticker;
}
