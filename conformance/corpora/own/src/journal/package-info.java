/**
 * Embeddable values kept whole as JSON documents, with parts of every kind that Hibernate checks within them.
 */
package journal;
