package hotel;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

@Entity
public class Guest {
    @Id
    Long id;

    Address home;

    @Column(name = "work_address", nullable = false)
    Address work;

    Address[] others;

    List<Address> former;

    @Struct(name = "plain_place")
    Place place;

    Rating rating;

    Ordered ordered;

    Stay stay;

    enum Kind {
        HOME,
        WORK
    }

    @Embeddable
    @Struct(name = "Address")
    static class Address {
        @Column(nullable = false)
        String street;

        int zip;

        @Column(name = "cityName", length = 40)
        String city;

        @Enumerated(EnumType.STRING)
        Kind kind;

        @Enumerated
        Kind formerKind;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Kind namedKind;

        BigDecimal rent;
        UUID uid;
        LocalDateTime since;
        Instant checked;
        LocalDate until;
        Boolean active;
        Short rooms;
        Float score;
        Character entrance;
        byte[] plan;
        String[] tags;

        @Convert(converter = YesNoConverter.class)
        Boolean shared;

        @Column(columnDefinition = "varchar(33)")
        String remark;

        @JdbcTypeCode(SqlTypes.JSON)
        List<String> notes;
    }

    @Embeddable
    static class Place {
        String name;
        Point point;

        @Column(name = "alt")
        Integer altitude;
    }

    @Embeddable
    static class Point {
        double x;
        double y;
    }

    @Embeddable
    @Struct(name = "rating")
    record Rating(String zeal, Integer stars, Point at) {}

    @Embeddable
    @Struct(
            name = "ordered",
            attributes = {"second_value", "first", "x", "y"})
    static class Ordered {
        String first;

        @Column(name = "second_value")
        String second;

        Point point;
    }

    @Embeddable
    @Struct(name = "stay")
    static class Stay {
        int nights;
        Address address;
        Address[] visited;

        @Struct(name = "spot")
        Point spot;
    }
}
