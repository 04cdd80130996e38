package dev.retort.example.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** How a model read a review. A review is read again when the model changes. */
@Entity
public class Sentiment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Review review;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Mood mood;

    /** From 0 to 1. */
    private double confidence;

    @Column(nullable = false, length = 60)
    private String model;

    protected Sentiment() {}

    public Sentiment(Review review, Mood mood, double confidence, String model) {
        this.review = review;
        this.mood = mood;
        this.confidence = confidence;
        this.model = model;
    }

    public Long id() {
        return id;
    }

    public Review review() {
        return review;
    }

    public Mood mood() {
        return mood;
    }

    public double confidence() {
        return confidence;
    }

    public String model() {
        return model;
    }
}
