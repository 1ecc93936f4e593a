package dk.helhed.statistics.statbank.answers;

import dk.helhed.platform.FileStore;
import dk.helhed.statistics.ReleaseImported;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.intake.staging.StagedEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers stay with the release that was made of them, and go with an import that is given up. */
@Component
class KeepAnswers {
    private final AnswerStore store;
    private final FileStore files;
    private final Catalog catalog;
    private final TransactionTemplate transaction;

    KeepAnswers(AnswerStore store, FileStore files, Catalog catalog, PlatformTransactionManager transactions) {
        this.store = store;
        this.files = files;
        this.catalog = catalog;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** With the release or not at all. */
    @EventListener
    void imported(ReleaseImported release) {
        keep(catalog.release(release.release()).fileHash());
    }

    /** Once the end is committed. */
    @TransactionalEventListener(fallbackExecution = true)
    void ended(StagedEnded end) {
        transaction.executeWithoutResult(_ -> {
            if (store.isReleased(end.fileHash())) {
                keep(end.fileHash());
            } else if (!store.isOpen(end.fileHash())) {
                forget(end.fileHash());
            }
        });
    }

    private void keep(String file) {
        store.answers(file).stream()
                .filter(answer -> files.has(answer.hash()))
                .forEach(answer -> files.keep(answer.hash()));
    }

    private void forget(String file) {
        var answers = store.answers(file);
        store.forget(file);
        answers.stream()
                .filter(answer -> !store.isShared(answer.hash()) && !store.isOpen(answer.hash()))
                .forEach(answer -> files.discard(answer.hash()));
    }
}
