package dev.retort.spring.boot.app;

import org.springframework.data.repository.CrudRepository;

/** The guests. */
public interface Guests extends CrudRepository<Guest, Long> {}
