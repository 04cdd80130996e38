package hotel;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Shape {
    @Id
    private Long id;
    @Column(unique = true)
    private String name;
    @ManyToOne
    private Layer layer;
    @ElementCollection
    private Set<String> tags;
}

@Entity
class Circle extends Shape {
    private double radius;
}

@Entity
@Table(name = "squares", uniqueConstraints = @UniqueConstraint(columnNames = {"name", "side"}))
class Square extends Shape {
    private double side;
}

@Entity
class BigSquare extends Square {
    private int size;
}

@Entity
class Layer {
    @Id
    private Long id;
    @ManyToOne
    private Shape top;
    @ManyToOne
    private Square square;
    @ManyToOne
    private Circle circle;
}
