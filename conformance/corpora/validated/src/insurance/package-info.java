/**
 * Bean Validation constraints on everything: simple, composed, in embeddables, in each kind of hierarchy, in groups, on getters, on containers.
 */
package insurance;
