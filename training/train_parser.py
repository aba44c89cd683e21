"""Trains tagger, parser and names on EWT and the openly licensed genres of GUM; chooses by the development sets.

    nice python3 training/train_parser.py --data DIR --words FILE --vectors FILE --out DIR [--epochs 22] [--seed 1]
        [--exchange SHARE]     of the content words give way to others
        [--teachers DIR,DIR]   learn from the mean of these networks as well
"""

import argparse
import copy
import json
import os
import time

import numpy
import torch
import torch.nn.functional as F

from batches import Encoded, Forms, batches, tensors
from checkpoint import fresh, load, save
from conllu import read_conllu, read_names, with_names
from features import Vocabulary
from network import Shape
from vectors import decoded

AVERAGED_EVERY = 4  # steps
ROUNDED_FROM = 0.8  # of the training: then products read what inference will read
TAUGHT = 0.6  # how much the teachers weigh against the treebank


def main():
    options = arguments()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    names = {part: read_names(os.path.join(options.data, "uner", f"ewt-{part}.iob2")) for part in ("train", "dev")}
    read = lambda name: with_names(read_conllu(os.path.join(options.data, "ud", name + ".conllu")),
                                   names[name.split("-")[-1]])
    training = read("ewt-train") + read("gum-open-train")
    with open(options.words, encoding="utf-8") as file:
        news = json.load(file)
    saved = numpy.load(options.vectors)
    vectors = decoded(saved["codes"], saved["centroids"])
    vocabulary = Vocabulary.of(training, sum(news.values(), []), saved["words"].tolist())
    forms = Forms(vocabulary)
    forms.learn(training, news)
    encoded = [Encoded(sentence, forms) for sentence in training]
    developing = {name: [Encoded(sentence, forms) for sentence in read(name + "-dev")]
                  for name in ("ewt", "gum-open")}
    forms.close()
    network = fresh(Shape(**json.loads(options.shape)), vocabulary, vectors)
    teachers = [load(folder)[0] for folder in options.teachers.split(",")] if options.teachers else []
    print(f"{len(encoded)} sentences, {sum(map(len, encoded))} tokens, {len(vocabulary.words)} words, "
          f"{len(vocabulary.tags)} tags, {len(vocabulary.relations)} relations, "
          f"{sum(p.numel() for p in network.parameters())} parameters, torch {torch.__version__}", flush=True)
    train(network, teachers, forms, encoded, developing, options)


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--words", required=True, help="what news-words.ts prints")
    parser.add_argument("--vectors", required=True, help="what vectors.py writes")
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=22)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--tokens", type=int, default=1000)
    parser.add_argument("--rate", type=float, default=0.0016)
    parser.add_argument("--decay", type=float, default=0.01)
    parser.add_argument("--exchange", type=float, default=0.05, help="share of content words exchanged")
    parser.add_argument("--shape", default="{}", help="JSON over network.Shape")
    parser.add_argument("--teachers")
    parser.add_argument("--minutes", type=float, default=1e9, help="the learning rate reaches zero by then at the latest")
    return parser.parse_args()


def train(network, teachers, forms, encoded, developing, options):
    optimiser = torch.optim.AdamW(network.parameters(), lr=options.rate, betas=(0.9, 0.98),
                                  weight_decay=options.decay, foreach=True)
    average = copy.deepcopy(network).eval()
    began, step, best = time.time(), 0, 0.0
    steps = options.epochs * len(batches(encoded, options.tokens, 0))
    chance = numpy.random.default_rng(options.seed)
    for epoch in range(options.epochs):
        network.train()
        losses = []
        for group in batches(encoded, options.tokens, options.seed * 1000 + epoch):
            step += 1
            done = max(step / steps, (time.time() - began) / 60 / options.minutes)
            network.rounded = average.rounded = done > ROUNDED_FROM
            for parameters in optimiser.param_groups:
                parameters["lr"] = options.rate * min(step / 200, max(1e-3, 1 - done))
            loss = loss_of(network, teachers, tensors(group, forms, chance, options.exchange))
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimiser.step()
            losses.append(loss.item())
            if step % AVERAGED_EVERY == 0:
                follow(average, network, min(0.992, step / (step + 200)))
        scores = {name: score(average, forms, part) for name, part in developing.items()}
        mean = sum(one["LAS"] for one in scores.values()) / len(scores)
        print(f"epoch {epoch + 1} {(time.time() - began) / 60:.1f} min loss {sum(losses) / len(losses):.3f} " +
              " ".join(f"{name} " + " ".join(f"{key} {value:.2f}" for key, value in one.items())
                       for name, one in scores.items()), flush=True)
        if mean > best:
            best = mean
            save(options.out, average, forms.vocabulary)
        if done >= 1:
            break


@torch.no_grad()
def follow(average, network, keep):
    torch._foreach_mul_(list(average.parameters()), keep)
    torch._foreach_add_(list(average.parameters()), list(network.parameters()), alpha=1 - keep)


def loss_of(network, teachers, batch):
    mask, right = batch[3], batch[4:]
    scores = scores_of(network, batch)
    gold = sum(cross_entropy(one, wanted) for one, wanted in zip(scores, right))
    if not teachers:
        return gold
    with torch.no_grad():
        taught = [scores_of(teacher, batch) for teacher in teachers]
        means = [sum(one[at].softmax(2) for one in taught) / len(taught) for at in range(len(scores))]
    inside = mask.bool()
    from_teachers = sum(-(mean * one.log_softmax(2)).sum(2)[inside].mean() for mean, one in zip(means, scores))
    return (1 - TAUGHT) * gold + TAUGHT * from_teachers


def cross_entropy(scores, wanted):
    known = wanted >= 0
    return F.cross_entropy(scores[known], wanted[known]) if known.any() else 0.0


def scores_of(network, batch):
    """Of tags, heads, relations under the right heads, and names."""
    ids, grams, offsets, mask, _, heads, *_ = batch
    with torch.autocast("cpu", torch.bfloat16):
        tag_scores, arc_scores, below, above, name_scores = network(ids, grams, offsets, mask)
        label_scores = network.labels(below, above, heads.clamp(min=0))
    return tag_scores.float(), arc_scores.float(), label_scores.float(), name_scores.float()


@torch.no_grad()
def score(network, forms, encoded):
    """Joint tag, head, head with label in per cent, each head by itself (no tree yet); F1 of the words within names."""
    network.eval()
    tokens = right_tags = right_heads = right_both = right_names = names_found = names_meant = 0
    for group in batches(encoded, 4000):
        ids, grams, offsets, mask, tags, heads, relations, names = tensors(group, forms)
        tag_scores, arc_scores, below, above, name_scores = network(ids, grams, offsets, mask)
        found = arc_scores.argmax(2)
        labels = network.labels(below, above, found).argmax(2)
        inside = mask.bool()
        tokens += int(inside.sum())
        right_tags += int((tag_scores.argmax(2) == tags)[inside].sum())
        right_heads += int((found == heads)[inside].sum())
        right_both += int(((found == heads) & (labels == relations))[inside].sum())
        labels = name_scores.argmax(2)
        right_names += int(((labels == names) & (names > 0)).sum())
        names_found += int(((labels > 0) & (names >= 0)).sum())
        names_meant += int((names > 0).sum())
    share = lambda count: 100 * count / tokens
    return {"tag": share(right_tags), "UAS": share(right_heads), "LAS": share(right_both),
            "name": 200 * right_names / max(1, names_found + names_meant)}


if __name__ == "__main__":
    main()
