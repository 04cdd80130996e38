package custom;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;
import org.hibernate.annotations.CollectionIdJdbcTypeCode;
import org.hibernate.annotations.CompositeType;
import org.hibernate.annotations.ConverterRegistration;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JavaTypeRegistration;
import org.hibernate.annotations.ListIndexJdbcTypeCode;
import org.hibernate.annotations.MapKeyJavaType;
import org.hibernate.annotations.MapKeyJdbcType;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.annotations.TargetEmbeddable;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;

@Entity
@ConverterRegistration(converter = WeightConverter.class, domainType = Weight.class)
@JavaTypeRegistration(javaType = Slug.class, descriptorClass = SlugJavaType.class)
public class Poster {
    @Id
    @GeneratedValue
    Long id;

    @Type(RgbType.class)
    Rgb background;

    @Type(RgbType.class)
    @Column(name = "ink", nullable = false, columnDefinition = "integer default 0")
    Rgb ink;

    @Column(length = 60)
    Slug slug;

    @JavaType(SlugJavaType.class)
    @Column(length = 30, unique = true)
    Slug shortSlug;

    Weight weight;

    @CompositeType(IntervalType.class)
    Interval shown;

    @CompositeType(IntervalType.class)
    @AttributeOverride(name = "begins", column = @Column(name = "printed_from"))
    @AttributeOverride(name = "ends", column = @Column(name = "printed_to"))
    Interval printed;

    @TargetEmbeddable(MetricSize.class)
    @Embedded
    Size size;

    @Embedded
    Frame frame;

    @ElementCollection
    @Type(RgbType.class)
    Set<Rgb> palette = new HashSet<>();

    @ElementCollection
    @MapKeyJdbcTypeCode(SqlTypes.SMALLINT)
    Map<Integer, String> layers = new HashMap<>();

    @ElementCollection
    @MapKeyJavaType(SlugJavaType.class)
    @MapKeyColumn(name = "slug", length = 20)
    Map<Slug, Weight> weights = new HashMap<>();

    @ElementCollection
    @MapKeyJdbcType(org.hibernate.type.descriptor.jdbc.CharJdbcType.class)
    @MapKeyColumn(name = "grade", length = 2)
    Map<String, Integer> grades = new HashMap<>();

    @ElementCollection
    @OrderColumn(name = "no")
    @ListIndexJdbcTypeCode(SqlTypes.SMALLINT)
    List<String> credits = new ArrayList<>();

    @ElementCollection
    @CollectionId(column = @Column(name = "stamp_id"), generator = "increment")
    @CollectionIdJdbcTypeCode(SqlTypes.INTEGER)
    @CollectionIdJavaClass(idType = Integer.class)
    List<String> stamps = new ArrayList<>();
}
