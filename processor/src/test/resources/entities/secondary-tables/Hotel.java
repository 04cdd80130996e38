package hotel;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "hotel_text", comment = "texts", indexes = @Index(columnList = "lang"), uniqueConstraints = @UniqueConstraint(columnNames = "slug"))
@SecondaryTable(name = "hotel_geo", pkJoinColumns = @PrimaryKeyJoinColumn(name = "hotel_fk"), foreignKey = @ForeignKey(name = "fk_geo"))
public class Hotel {
    @Id
    private Long id;
    private String name;
    @Column(table = "hotel_text", nullable = false)
    private String slug;
    @Column(table = "hotel_text")
    private String lang;
    @ManyToOne
    @JoinColumn(table = "hotel_geo")
    private City city;
    @Embedded
    @AttributeOverrides({@AttributeOverride(name = "lat", column = @Column(table = "hotel_geo", name = "latitude")), @AttributeOverride(name = "lon", column = @Column(table = "hotel_geo"))})
    private Point point;
}

@Embeddable
class Point {
    private double lat;
    private double lon;
}

@Entity
class City {
    @Id
    private Long id;
}
