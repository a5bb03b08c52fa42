// The language server: takes the messages of an editor and answers them, until `exit`.
#include "lsp/server.hpp"

#include <algorithm>
#include <deque>
#include <exception>

#include "base/json.hpp"
#include "base/json_value.hpp"
#include "lsp/capabilities.hpp"
#include "lsp/file_uri.hpp"
#include "lsp/framing.hpp"
#include "lsp/protocol.hpp"
#include "lsp/requests.hpp"
#include "system/world_error.hpp"

namespace campaign::lsp {
namespace {

constexpr std::streamsize kPiece = 1 << 16;
constexpr size_t kMostWaiting = 1000;  ///< messages that are read before those before are answered

/// The bytes that are there; with `wait` at least one, none at the end.
std::string read_bytes(std::istream& in, bool wait) {
  if (wait && in.peek() == std::istream::traits_type::eof()) return {};
  const auto ready = std::min(in.rdbuf()->in_avail(), kPiece);
  std::string bytes(static_cast<size_t>(std::max<std::streamsize>(ready, 0)), '\0');
  bytes.resize(static_cast<size_t>(in.rdbuf()->sgetn(bytes.data(), ready)));
  return bytes;
}

std::optional<Language> language_named(std::string_view name) {
  if (name == "vi") return Language::vietnamese;
  if (name == "en") return Language::english;
  return std::nullopt;
}

/// Whether more changed than git's own files, which change at every command of it; an editor that
/// names no file says that it does not know.
bool concerns_data(const Value& params) {
  const auto* changes = find_value(params, {"changes"});
  const auto* list = changes ? changes->get<Value::List>() : nullptr;
  return !list || list->empty() || std::any_of(list->begin(), list->end(), [](const Value& one) {
    const auto* uri = find_value(one, {"uri"});
    const auto* text = uri ? uri->get<std::string>() : nullptr;
    return !text || text->find("/.git/") == text->npos;
  });
}

class Server {
 public:
  explicit Server(const ServerWorld& world)
      : world_(world),
        session_(world.read, world.start, world.language,
                 [this](const Value& message) { send(message); }) {}

  bool run() {
    while (phase_ != Phase::ended) {
      take_in(false);
      if (waiting_.empty()) {
        session_.refresh();  // nothing else is to be done
        if (!take_in(true)) break;
      } else {
        const auto message = std::move(waiting_.front());
        waiting_.pop_front();
        handle(message);
      }
    }
    return was_shut_down_;
  }

 private:
  enum class Phase { begun, running, shut_down, ended };

  /// Takes in the messages that came; false at the end of the input.
  bool take_in(bool wait) {
    if (waiting_.size() > kMostWaiting) return true;
    const auto bytes = read_bytes(world_.in, wait);
    framing_.feed(bytes);
    while (const auto frame = framing_.next()) {
      if (!frame->problem.empty()) {
        send_error({}, {ErrorCode::parse_error, frame->problem});
        continue;
      }
      auto message = json_value(frame->text);
      if (!message)
        send_error({}, {ErrorCode::parse_error, tr("a message is not in JSON")});
      else if (message->find("method") && *message->find("method") == Value("$/cancelRequest"))
        cancel(*message);
      else
        waiting_.push_back(std::move(*message));
    }
    return !bytes.empty();
  }

  /// A request that still waits is not answered; others are answered already.
  void cancel(const Value& message) {
    const auto* id = find_value(message, {"params", "id"});
    const auto found = std::find_if(waiting_.begin(), waiting_.end(), [&](const Value& one) {
      return id && one.find("id") && *one.find("id") == *id;
    });
    if (found == waiting_.end()) return;
    const Value copy = *id;
    waiting_.erase(found);
    send_error(copy, {ErrorCode::request_cancelled, tr("cancelled")});
  }

  void handle(const Value& message) {
    const auto* id = message.find("id");
    const auto method = text_or(message, {"method"}, "");
    if (method.empty()) {
      if (!message.find("result") && !message.find("error"))  // no answer to one of ours
        send_error(id ? *id : Value(),
                   {ErrorCode::invalid_request, tr("a message is neither a request nor an answer, "
                                                   "or is several in one")});
      return;
    }
    const auto* given = message.find("params");
    const Value params = given ? *given : Value();
    try {
      if (id)
        answer(*id, result_of(method, params));
      else
        notice(method, params);
    } catch (const RequestError& error) {
      if (id) send_error(*id, error);
    } catch (const WorldError& error) {
      if (id) send_error(*id, {ErrorCode::request_failed, error.line()});
    } catch (const std::exception& error) {
      if (id) send_error(*id, {ErrorCode::internal_error, Message(std::string(error.what()))});
    }
  }

  Value result_of(const std::string& method, const Value& params) {
    if (method == "initialize") return initialize(params);
    if (phase_ == Phase::begun)
      throw RequestError{ErrorCode::server_not_initialized, tr("`initialize` comes first")};
    if (phase_ == Phase::shut_down)
      throw RequestError{ErrorCode::invalid_request, tr("only `exit` comes after `shutdown`")};
    if (method == "shutdown") {
      session_.refresh();
      phase_ = Phase::shut_down;
      was_shut_down_ = true;
      return {};
    }
    if (const auto known = find_request(method)) return known(session_, params);
    throw RequestError{ErrorCode::method_not_found, say("there is no method `{}`", method)};
  }

  Value initialize(const Value& params) {
    if (phase_ != Phase::begun)
      throw RequestError{ErrorCode::invalid_request, tr("`initialize` comes once")};
    phase_ = Phase::running;
    if (const auto root = path_of_uri(text_or(params, {"rootUri"}, ""))) session_.set_start(*root);
    const auto name = text_or(params, {"initializationOptions", "language"}, "");
    session_.language = language_named(name).value_or(session_.language);
    if (const auto* settings = find_value(params, {"initializationOptions"})) set_hints(*settings);
    watch_ = watch_request(params);
    return capabilities(world_.version);
  }

  void set_hints(const Value& settings) {
    auto& hints = session_.hints;
    hints.names = truth_or(settings, {"inlayHints", "names"}, hints.names);
    hints.totals = truth_or(settings, {"inlayHints", "totals"}, hints.totals);
  }

  void notice(const std::string& method, const Value& params) {
    if (method == "exit") phase_ = Phase::ended;
    if (phase_ != Phase::running) return;
    if (method == "initialized" && !watch_.missing()) send(watch_);
    auto& documents = session_.documents();
    if (method == "textDocument/didOpen") documents.open(params);
    if (method == "textDocument/didChange") documents.change(params);
    if (method == "textDocument/didSave") documents.save(params);
    if (method == "textDocument/didClose") documents.close(params);
    if (method == "workspace/didChangeConfiguration")
      if (const auto* settings = find_value(params, {"settings", "campaign"})) set_hints(*settings);
    if (method.starts_with("textDocument/did") ||
        (method == "workspace/didChangeWatchedFiles" && concerns_data(params)))
      session_.changed();
  }

  void send(const Value& message) {
    if (!world_.write(framed(json_text(message, session_.language)))) phase_ = Phase::ended;
  }

  void answer(const Value& id, Value result) {
    send(Value::Record{{"jsonrpc", "2.0"}, {"id", id}, {"result", std::move(result)}});
  }

  void send_error(const Value& id, const RequestError& error) {
    send(Value::Record{{"jsonrpc", "2.0"},
                       {"id", id},
                       {"error", Value::Record{{"code", Value::count(static_cast<int>(error.code))},
                                               {"message", error.message}}}});
  }

  const ServerWorld& world_;
  Session session_;
  Framing framing_ = {};
  std::deque<Value> waiting_ = {};
  Phase phase_ = Phase::begun;
  bool was_shut_down_ = false;
  Value watch_ = {};
};

}  // namespace

bool serve(const ServerWorld& world) { return Server(world).run(); }

}  // namespace campaign::lsp
