package warehouse;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.UniqueConstraint;

@Entity
@SequenceGenerator(name = "articles", sequenceName = "article_seq", allocationSize = 1)
@SecondaryTable(name = "article_text")
@SecondaryTable(
        name = "article_customs",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "article_ref", referencedColumnName = "id"),
        indexes = @Index(name = "ix_customs_tariff", columnList = "tariff"),
        uniqueConstraints = @UniqueConstraint(columnNames = "declaration"))
public class Article {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "articles")
    Long id;

    @Column(unique = true)
    String number;

    @Column(table = "article_text", length = 40)
    String shortText;

    @Lob
    @Column(table = "article_text")
    String wording;

    @Column(table = "article_customs", nullable = false, length = 11)
    String tariff;

    @Column(table = "article_customs", length = 22)
    String declaration;

    @Embedded
    Packaging packaging;

    @Embedded
    @AttributeOverride(name = "inner.width", column = @Column(name = "display_inner_width"))
    @AttributeOverride(name = "inner.height", column = @Column(name = "display_inner_height"))
    @AttributeOverride(name = "inner.depth", column = @Column(name = "display_inner_depth"))
    @AttributeOverride(name = "outer.width", column = @Column(name = "display_outer_width"))
    @AttributeOverride(name = "outer.height", column = @Column(name = "display_outer_height", nullable = false))
    @AttributeOverride(name = "outer.depth", column = @Column(name = "display_outer_depth"))
    @AttributeOverride(name = "material", column = @Column(name = "display_material", length = 10))
    Packaging displayPackaging;

    @ManyToOne
    @JoinColumn(table = "article_customs", name = "origin_code")
    Country origin;
}
