/**
 * A blog: translations in a map by language, a tree of comments, tags on both sides, attachments, soft deletion.
 */
package blog;
