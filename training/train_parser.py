"""Trains tagger and parser on EWT and the openly licensed genres of GUM; chooses by the development sets.

    nice python3 training/train_parser.py --data DIR --out DIR [--epochs 24] [--seed 1]
"""

import argparse
import copy
import json
import os
import pickle
import time

import numpy
import torch
import torch.nn.functional as F

from batches import Encoded, batches, tensors
from conllu import read_conllu
from features import Vocabulary
from network import Network, Shape

AVERAGED_EVERY = 4  # steps


def main():
    options = arguments()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    read = lambda name: read_conllu(os.path.join(options.data, name + ".conllu"))
    training = read("ewt-train") + read("gum-open-train")
    vocabulary = Vocabulary.of(training)
    shape = Shape(**json.loads(options.shape))
    network = Network(shape, [len(table) + 2 for table in vocabulary.tables], len(vocabulary.tags),
                      len(vocabulary.relations))
    if options.start:
        network.load_state_dict(torch.load(options.start)["network"])
    encoded = [Encoded(sentence, vocabulary) for sentence in training]
    developing = {name: [Encoded(sentence, vocabulary) for sentence in read(name + "-dev")]
                  for name in ("ewt", "gum-open")}
    print(f"{len(encoded)} sentences, {sum(map(len, encoded))} tokens, {len(vocabulary.words)} words, "
          f"{len(vocabulary.tags)} tags, {len(vocabulary.relations)} relations, "
          f"{sum(p.numel() for p in network.parameters())} parameters", flush=True)
    train(network, vocabulary, encoded, developing, options)


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=24)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--tokens", type=int, default=2000)
    parser.add_argument("--rate", type=float, default=0.002)
    parser.add_argument("--decay", type=float, default=0.01)
    parser.add_argument("--shape", default="{}", help="JSON over network.Shape")
    parser.add_argument("--start", help="weights to go on from")
    parser.add_argument("--minutes", type=float, default=1e9, help="the learning rate reaches zero by then at the latest")
    return parser.parse_args()


def train(network, vocabulary, encoded, developing, options):
    os.makedirs(options.out, exist_ok=True)
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
            network.rounded = average.rounded = done > 0.8
            for parameters in optimiser.param_groups:
                parameters["lr"] = options.rate * min(step / 200, max(1e-3, 1 - done))
            loss = loss_of(network, tensors(group, chance))
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimiser.step()
            losses.append(loss.item())
            if step % AVERAGED_EVERY == 0:
                follow(average, network, min(0.992, step / (step + 200)))
        scores = {name: score(average, part) for name, part in developing.items()}
        mean = sum(one["LAS"] for one in scores.values()) / len(scores)
        print(f"epoch {epoch + 1} {(time.time() - began) / 60:.1f} min loss {sum(losses) / len(losses):.3f} " +
              " ".join(f"{name} " + " ".join(f"{key} {value:.2f}" for key, value in one.items())
                       for name, one in scores.items()), flush=True)
        if mean > best:
            best = mean
            torch.save({"network": average.state_dict(), "shape": network.shape}, options.out + "/best.pt")
            with open(options.out + "/vocabulary.pickle", "wb") as file:
                pickle.dump(vocabulary.__dict__, file)
        if done >= 1:
            break


@torch.no_grad()
def follow(average, network, keep):
    torch._foreach_mul_(list(average.parameters()), keep)
    torch._foreach_add_(list(average.parameters()), list(network.parameters()), alpha=1 - keep)


def loss_of(network, batch):
    ids, grams, offsets, mask, tags, heads, relations = batch
    with torch.autocast("cpu", torch.bfloat16):
        tag_scores, arc_scores, below, above = network(ids, grams, offsets, mask)
        label_scores = network.labels(below, above, heads.clamp(min=0))
    over = lambda scores, right: F.cross_entropy(scores.float().flatten(0, 1), right.flatten())
    return over(tag_scores, tags) + over(arc_scores, heads) + over(label_scores, relations)


@torch.no_grad()
def score(network, encoded):
    """Joint tag, head, head with label, in per cent, each head by itself (no tree yet)."""
    network.eval()
    tokens = right_tags = right_heads = right_both = 0
    for group in batches(encoded, 4000):
        ids, grams, offsets, mask, tags, heads, relations = tensors(group)
        tag_scores, arc_scores, below, above = network(ids, grams, offsets, mask)
        found = arc_scores.argmax(2)
        labels = network.labels(below, above, found).argmax(2)
        inside = mask.bool()
        tokens += int(inside.sum())
        right_tags += int((tag_scores.argmax(2) == tags)[inside].sum())
        right_heads += int((found == heads)[inside].sum())
        right_both += int(((found == heads) & (labels == relations))[inside].sum())
    share = lambda count: 100 * count / tokens
    return {"tag": share(right_tags), "UAS": share(right_heads), "LAS": share(right_both)}


if __name__ == "__main__":
    main()
