package hotel;

import jakarta.persistence.Entity;

@Entity
public class Tracker extends Device {}
