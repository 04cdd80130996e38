package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.NamedValues;
import dev.retort.maven.command.WritingMojo;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Accepts the draft: writes it as a revision class and updates the snapshot. */
@Mojo(name = "revision", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class RevisionMojo extends WritingMojo {
    /** A short description of the revision. */
    @Parameter(property = "retort.message", required = true)
    private String message;

    /** Write a revision without operations, to be filled by hand. */
    @Parameter(property = "retort.empty")
    private boolean empty;

    /** Scripts that somebody wrote make the pending changes already; {@code false}: they do not. */
    @Parameter(property = "retort.byHand")
    private @Nullable Boolean byHand;

    /** The id, instead of the one computed from the operations. */
    @Parameter(property = "retort.revId")
    private @Nullable String revId;

    /** Why the loss of data is accepted. */
    @Parameter(property = "retort.accept")
    private @Nullable String accept;

    /** Columns that had another name: {@code guest.fax=phone}. */
    @Parameter(property = "retort.rename")
    private @Nullable List<String> rename;

    /** Tables that had another name: {@code visitor=guest}. */
    @Parameter(property = "retort.renameTable")
    private @Nullable List<String> renameTable;

    /** The objects that are dropped and not renamed: {@code guest.fax}, {@code guest}. */
    @Parameter(property = "retort.drop")
    private @Nullable List<String> drop;

    /** Values of existing rows, as SQL: {@code guest.email='unknown'}. */
    @Parameter(property = "retort.backfill")
    private @Nullable List<String> backfill;

    /** Draft the form that lets others read and write meanwhile. */
    @Parameter(property = "retort.online")
    private boolean online;

    /** Draft two revisions: one before the new version of the application, one after. */
    @Parameter(property = "retort.phased")
    private boolean phased;

    /** The head to follow where there are several: {@code payments@head}; {@code base} for a branch of its own. */
    @Parameter(property = "retort.head")
    private @Nullable String head;

    /** Names for the branch that begins here. */
    @Parameter(property = "retort.label")
    private @Nullable List<String> label;

    /** Revisions of other branches that have to be applied before. */
    @Parameter(property = "retort.dependsOn")
    private @Nullable List<String> dependsOn;

    /** For Maven, which sets the parameters. */
    public RevisionMojo() {}

    @Override
    protected CommandArguments arguments() {
        return writing("revision")
                .option("--message", message)
                .flag("--empty", empty)
                .flag("--by-hand", Boolean.TRUE.equals(byHand))
                .flag("--no-by-hand", Boolean.FALSE.equals(byHand))
                .option("--rev-id", revId)
                .option("--accept", accept)
                .options("--rename", rename)
                .options("--rename-table", renameTable)
                .options("--drop", drop)
                .options("--backfill", NamedValues.of(backfill))
                .option("--head", head)
                .options("--label", label)
                .options("--depends-on", dependsOn)
                .flag("--online", online)
                .flag("--phased", phased);
    }
}
