/** Random schemas and pairs of them, for properties that must hold for all. Every value follows from a seed alone. */
package dev.retort.processor.random;
