package catalogue;

import jakarta.persistence.Entity;

@Entity
public class Shelf extends Node<Shelf> {
    int metres;
}
